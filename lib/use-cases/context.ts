import type { Standard } from '../domain/standard';

/** What every use-case is given instead of reaching for the clock or random. */
export interface Context {
  standard: Standard;
  /** Epoch ms. */
  now: number;
  newId: () => string;
}
