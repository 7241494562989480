import { templateOf } from './template';

/** Any trade: the default standard. */
export const general = templateOf('general', [], () => ({}));
