/** Renaming, hiding and adding outcomes; a code is never changed, since it goes into exports. Pure. */
import type { OutcomeGroup, OutcomeRule, Standard } from '../types';

/** More would not fit the panel's grid. */
export const MAX_OUTCOMES = 40;
const OWN = 'own_';

export const isOwnOutcome = ({ code }: Pick<OutcomeRule, 'code'>): boolean => code.startsWith(OWN);

export const withOutcome = (
  standard: Standard,
  code: string,
  change: Partial<Pick<OutcomeRule, 'label' | 'hidden' | 'effect' | 'group'>>,
): Standard => ({
  ...standard,
  outcomes: standard.outcomes.map((rule) => (rule.code === code ? { ...rule, ...change } : rule)),
});

/** A further outcome, at the end of its group, with a code of its own that no earlier one had. */
export function addOutcome(standard: Standard, group: OutcomeGroup, label: string): Standard {
  if (standard.outcomes.length >= MAX_OUTCOMES) return standard;
  const used = standard.outcomes.filter(isOwnOutcome).map(({ code }) => Number(code.slice(OWN.length)) || 0);
  const added: OutcomeRule = {
    code: `${OWN}${Math.max(0, ...used) + 1}`,
    group,
    effect: 0,
    label,
    asks: group === 'not-reached' ? [] : ['satisfaction', 'chips'],
  };
  const last = standard.outcomes.findLastIndex((rule) => rule.group === group);
  return { ...standard, outcomes: standard.outcomes.toSpliced(last + 1, 0, added) };
}
