import type { PageRule, TaughtRule } from '../../domain/taught-rule';
import { matchesSite } from '../../teach/path-pattern';

/** More rules than this are not for one site. */
const MOST = 60;

/** What the pages of an address's site are told: the rules that may speak of them, without when and by what name. */
export const rulesFor = (rules: readonly TaughtRule[], url: string): PageRule[] =>
  rules
    .filter((rule) => matchesSite(rule.page, url))
    .slice(0, MOST)
    .map(({ id, page, takes, nobody, changedAt }) => ({
      id,
      page,
      takes,
      changedAt,
      ...(nobody && { nobody }),
    }));
