import type { DetailsView } from '../../../lib/models/panel-view';
import type { FormError, FormState } from './form';

export interface AskProps {
  form: DetailsView;
  state: FormState;
  errors: readonly FormError[];
  set: (change: Partial<FormState>) => void;
}
