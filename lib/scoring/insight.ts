/** What the panel loads after its first paint, as one piece. */
export { tierHistory } from './history';
export { liftsOf } from './lift';
