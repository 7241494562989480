/**
 * The standard's document as zod sees it: types, ranges, lengths. How the numbers go together is in `rules/`.
 * Fields nobody knows are dropped; the population is never part of the document.
 */
import { z } from 'zod';
import { INTENTION_LEVELS, NEED_TYPES } from '../domain/facts';
import { MAX_ENTRY_QUESTIONS, TIER_COLOURS } from '../domain/standard';
import { DIMENSIONS, TIERS } from '../domain/tier';
import * as limit from './limits';

// Zod probes `new Function`, which an extension's CSP reports as a violation: said before the first schema.
z.config({ jitless: true });

/** The code that `problemOf` reads off an issue; zod's own message is nobody's words. */
const refused = (code: string, params: Record<string, string | number> = {}) => ({
  params: { code, ...params },
});

function number([min, max]: limit.Limits) {
  return z
    .number()
    .refine((x) => x >= min && x <= max, refused('out-of-range', { min, max }))
    .overwrite((x) => x + 0);
}
const whole = (limits: limit.Limits) => number(limits).refine(Number.isInteger, refused('not-whole'));
/** Breaks of line, and signs that turn the direction of what follows, have no place in a name. */
const UNSEEN = /[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu;
const text = (max: number) =>
  z
    .string()
    .overwrite((x) => x.replace(UNSEEN, ' ').trim())
    .refine((x) => x.length > 0, refused('empty'))
    .refine((x) => x.length <= max, refused('too-long', { max }));
const code = (pattern: RegExp, problem: string) =>
  z.string().refine((x) => pattern.test(x), refused(problem));
const list = <T extends z.ZodType>(item: T, [min, max]: limit.Limits) =>
  z
    .array(item)
    .refine((x) => x.length >= min, refused('too-few', { min }))
    .refine((x) => x.length <= max, refused('too-many', { max }));
const yes = z
  .boolean()
  .optional()
  .transform((x): true | undefined => (x ? true : undefined));

const INDICATOR_IDS = Object.keys(limit.RAW_LIMITS) as (keyof typeof limit.RAW_LIMITS)[];
const point = z.tuple([z.number().overwrite((x) => x + 0), number(limit.PERCENT)]);

const indicator = z.object({
  id: z.enum(INDICATOR_IDS),
  dimension: z.enum(DIMENSIONS),
  weight: number(limit.SHARE),
  standing: number(limit.SHARE),
  scale: list(point, limit.SCALE_POINTS),
  percentile: yes,
});

const ASKS = [
  'when',
  'until-when',
  'amount',
  'term',
  'need',
  'reason',
  'promised',
  'scope',
  'satisfaction',
  'chips',
] as const;

const outcome = z.object({
  code: code(/^[a-z][a-z0-9_]{0,39}$/, 'outcome-code'),
  group: z.enum(['not-reached', 'goes-on', 'ends']),
  key: code(/^[0-9]$/, 'one-digit').optional(),
  effect: number(limit.EFFECT),
  intention: z
    .object({ change: z.enum(['at-least', 'at-most', 'set']), level: z.enum(INTENTION_LEVELS) })
    .optional(),
  recordsNeed: yes,
  recordsPurchase: yes,
  opensComplaint: yes,
  stopsCalls: yes,
  number: z.enum(['retire', 'hold', 'remove']).optional(),
  asks: list(z.enum(ASKS), [0, ASKS.length]),
  reasons: list(text(limit.ID_LENGTH), [0, limit.MOST_REASONS]).optional(),
  hiddenIn: list(z.enum(['en', 'zh-CN']), [0, 2]).optional(),
  hidden: yes,
  label: text(limit.NAME_LENGTH).optional(),
});

const entryQuestion = z.object({
  id: text(limit.ID_LENGTH),
  tag: text(limit.ID_LENGTH),
  text: text(limit.TEXT_LENGTH).optional(),
  answers: list(z.object({ id: text(limit.ID_LENGTH), text: text(limit.NAME_LENGTH).optional() }), [
    1,
    limit.MOST_ANSWERS,
  ]),
});

/** An object with one field for each key, all of one kind. */
const each = <K extends string, T extends z.ZodType>(keys: readonly K[], value: T) =>
  z.object(Object.fromEntries(keys.map((key) => [key, value])) as Record<K, T>);
const some = <K extends string, T extends z.ZodType>(keys: readonly K[], value: T) =>
  each(keys, value.optional());

const days = whole(limit.STAGE_DAYS);
const silence = z.object({ days, gaps: number(limit.STAGE_GAPS) });
const percent = number(limit.PERCENT);
const share = number(limit.SHARE);
const halfLife = number(limit.HALF_LIFE_DAYS);
const window = whole(limit.WINDOW_DAYS);

export const standardShape = z.object({
  version: whole(limit.VERSION),
  name: text(limit.NAME_LENGTH),
  template: text(limit.ID_LENGTH),
  currency: code(/^[A-Z]{3}$/, 'currency-code'),
  indicators: z.array(indicator),
  prior: z.object({ value: percent, weight: number(limit.PRIOR_WEIGHT) }),
  needTypes: each(NEED_TYPES, percent),
  defaultComplexity: whole([1, 5]),
  windows: z.object({ spend: window, need: window, survey: window }),
  halfLives: z.object({ need: halfLife, feedback: halfLife, intention: halfLife }),
  momentum: z.object({
    need: number(limit.MOMENTUM),
    feedback: number(limit.MOMENTUM),
    intention: each(INTENTION_LEVELS, number(limit.INTENTION)),
  }),
  volunteeredFeedback: number([0, limit.EFFECT[1]]),
  referral: z.object({ points: percent, base: percent }),
  tiers: some(
    TIERS,
    z.object({ name: text(limit.NAME_LENGTH).optional(), colour: z.enum(TIER_COLOURS).optional() }),
  ),
  floors: each(['A', 'B', 'C'], percent),
  gate: z.object({ tier: z.enum(['A', 'B', 'C']), dimension: z.enum(DIMENSIONS), floor: percent }).nullish(),
  confidence: z.object({ low: share, medium: share }),
  percentileFrom: whole(limit.PERCENTILE_FROM),
  segments: z.object({
    value: z.object({ high: share, middle: share }),
    need: z.object({ high: percent, middle: percent }),
  }),
  stages: z.object({
    lost: silence,
    atRisk: silence,
    loyal: z.object({ purchases: whole(limit.LOYAL_PURCHASES), csat: number([1, 5]), nps: number([0, 10]) }),
    potentialDays: days,
  }),
  probability: some(INTENTION_LEVELS, share),
  outcomes: list(outcome, [0, limit.MOST_OUTCOMES]),
  needNames: some(NEED_TYPES, text(limit.NAME_LENGTH)),
  entryQuestions: list(entryQuestion, [0, MAX_ENTRY_QUESTIONS]),
  reviewDays: whole(limit.REVIEW_DAYS),
});
