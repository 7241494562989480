/** Customers and calls in the words of a test of the review. */
import type { Customer } from '../../../lib/domain/customer';
import { DAY_MS, type Fact } from '../../../lib/domain/facts';
import type { Interaction } from '../../../lib/domain/interaction';
import type { ReviewPeriod, ReviewReport } from '../../../lib/domain/review';
import type { Standard } from '../../../lib/domain/standard';
import { startReview } from '../../../lib/review/review';
import { called, NOW, STANDARD, subject } from '../scoring/given';

/** Since a review 60 days ago. */
export const PERIOD: ReviewPeriod = { from: NOW - 60 * DAY_MS, to: NOW, sinceReview: true };

export const customer = (
  id: string,
  history: (Fact | Interaction)[] = [],
  rest: Partial<Customer> = {},
): Customer => ({
  ...subject(history),
  id,
  name: `Name ${id}`,
  nameKey: id,
  keys: [],
  emails: [],
  phones: [],
  recordIds: [],
  tags: [],
  createdAt: NOW - 400 * DAY_MS,
  updatedAt: NOW,
  ...rest,
});

/** `n` calls of one outcome. */
export const calls = (n: number, outcome: string, rest: Partial<Interaction> = {}): Interaction[] =>
  Array.from({ length: n }, () => called(outcome, 5, { customerId: 'c', before: { tier: 'B' }, ...rest }));

export function review(
  customers: Customer[],
  interactions: Interaction[] = [],
  { then = STANDARD, now = STANDARD }: { then?: Standard; now?: Standard } = {},
): ReviewReport {
  const counting = startReview(PERIOD, then, now);
  for (const one of customers) counting.customer(one);
  for (const one of interactions) counting.interaction(one);
  return counting.report();
}
