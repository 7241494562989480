/** Why a standard is refused: where, and what is wrong. lib/locales/standard makes a sentence of it. */
export interface StandardProblem {
  /** Within the standard: `indicators.monetary.scale.2.0`, `outcomes.own_visit.key`; empty for the whole. */
  path: string;
  code: string;
  params?: Record<string, string | number>;
}
