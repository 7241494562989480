/**
 * The standard as a document: what a file, an editor or an older version may say, and what scoring can rely on.
 * A standard that passes keeps the promises of DOMAIN.md section 3; one that would break them is refused.
 */
import type { OutcomeRule } from '../domain/outcome';
import type { Standard } from '../domain/standard';
import type { StandardProblem } from '../domain/standard-problem';
import { DEFAULT_OUTCOMES } from './outcomes';
import { problemOf } from './problems';
import { INDICATOR_RULES } from './rules/indicators';
import { OUTCOME_RULES } from './rules/outcomes';
import { THRESHOLD_RULES } from './rules/thresholds';
import { standardShape } from './shape';

export type { StandardProblem } from '../domain/standard-problem';

export type CheckedStandard = { ok: true; standard: Standard } | { ok: false; problems: StandardProblem[] };

/** Nobody mends more at one go, and a hostile file shall not fill a page. */
const MOST_PROBLEMS = 50;

const RULES = [...INDICATOR_RULES, ...THRESHOLD_RULES, ...OUTCOME_RULES];

const BUILT_IN: ReadonlyMap<string, OutcomeRule> = new Map(DEFAULT_OUTCOMES.map((rule) => [rule.code, rule]));

/**
 * What a built-in outcome does is the product's: a code means the same in every history and export, and no file
 * can take the stop out of a do-not-call. The company's are its name, key, effect, reasons and place.
 */
function withBuiltIn(rule: OutcomeRule): OutcomeRule {
  const own = BUILT_IN.get(rule.code);
  if (!own) return rule;
  const { key, effect, reasons, hiddenIn, hidden, label } = rule;
  const { key: _key, reasons: _reasons, hiddenIn: _hiddenIn, ...fixed } = own;
  return tidy({ ...fixed, key, effect, reasons, hiddenIn, hidden, label });
}

/** Without the fields that are undefined, so that equal documents are equal whichever way they came. */
function tidy<T>(value: T): T {
  if (Array.isArray(value)) return value.map(tidy) as T;
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(kept.map(([key, inner]) => [key, tidy(inner)])) as T;
}

const refuse = (problems: StandardProblem[]): CheckedStandard => ({
  ok: false,
  problems: problems.slice(0, MOST_PROBLEMS),
});

/**
 * Checks whatever is said to be a standard. Never throws. Fields nobody knows, and the population, are dropped.
 * @returns the standard, or each problem with its path and code; lib/locales/standard has a sentence for each.
 */
export function checkStandard(value: unknown): CheckedStandard {
  const shaped = standardShape.safeParse(value);
  if (!shaped.success) return refuse(shaped.error.issues.map((issue) => problemOf(issue, value)));
  const { gate, outcomes, ...rest } = shaped.data;
  const standard: Standard = {
    ...tidy(rest),
    gate: gate ?? undefined,
    outcomes: tidy(outcomes).map(withBuiltIn),
  };
  const problems = RULES.flatMap((rule) => rule(standard));
  return problems.length > 0 ? refuse(problems) : { ok: true, standard };
}
