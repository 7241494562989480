import type { OutcomeRule } from '../standard/types';

type Rules = ReadonlyMap<string, OutcomeRule>;

/** Scoring 100,000 customers under one standard should index its outcomes once. */
const indexes = new WeakMap<readonly OutcomeRule[], Rules>();

/** The rules by code. A standard's outcomes are never changed in place, so the index can be kept. */
export function rulesByCode(outcomes: readonly OutcomeRule[]): Rules {
  const kept = indexes.get(outcomes);
  if (kept) return kept;
  const rules: Rules = new Map(outcomes.map((rule) => [rule.code, rule]));
  indexes.set(outcomes, rules);
  return rules;
}
