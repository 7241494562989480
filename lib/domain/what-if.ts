/** What an edited standard would do to the user's own customers. */
import type { CustomerId } from './customer';
import type { Standard } from './standard';
import type { Tier } from './tier';

export type TierCounts = Record<Tier, number>;

export interface Mover {
  id: CustomerId;
  name?: string;
  company?: string;
  from: Tier;
  to: Tier;
  scoreBefore: number;
  scoreAfter: number;
}

export interface WhatIfPreview {
  /** Those who have a tier: do-not-call and no-profiling have none. */
  scored: number;
  unscored: number;
  before: TierCounts;
  after: TierCounts;
  moved: number;
  /** Only pairs that occur. */
  moves: { from: Tier; to: Tier; count: number }[];
  /** The largest changes of score among those whose tier changes; not all of them. */
  movers: Mover[];
}

/** From the page to the worker. `load` comes first; a later `try` takes the place of one that still runs. */
export type WhatIfQuestion =
  | { ask: 'load'; standard: Standard; now: number }
  | { ask: 'try'; standard: Standard; id: number }
  | { ask: 'census'; standard: Standard; id: number };

export type WhatIfAnswer =
  | { tell: 'loading'; done: number; total: number }
  | { tell: 'loaded'; customers: number }
  | { tell: 'preview'; id: number; preview: WhatIfPreview }
  | { tell: 'census'; id: number; population: Standard['population'] }
  | { tell: 'failed' };
