import type { SpokenPoint } from '../domain/talking-point';
import { LOW_CSAT, type Signals } from './signals';
import type { Conditions } from './types';

type Why = SpokenPoint['why'];

/** What one condition means, how much a match tells, and the reason the agent is shown. */
interface Predicate<V> {
  holds(wanted: V, s: Signals): boolean;
  weight: number | ((s: Signals) => number);
  /** A list out of few possible values: the more of them it admits, the less a match tells. */
  closed?: true;
  why?(s: Signals, wanted: V): Why | undefined;
}

/** Before the first purchase the stage alone says little: intention, need and tier lead. */
const EARLY_STAGE_WEIGHT = 4;
const STAGE_WEIGHT = 10;
const JUST_BOUGHT_DAYS = 1;

const among = <T>(list: readonly T[], value: T | undefined): boolean =>
  value !== undefined && list.includes(value);
const why = (code: string, params: Why['params'] = {}): Why => ({ code, params });

/**
 * The one vocabulary. Weights order the sources of fit as DOMAIN.md section 7 does: an occasion is today's,
 * the stage comes before intention and need, the tier last ("lost, once large" is not a D to be left alone).
 */
export const PREDICATES: { [K in keyof Conditions]-?: Predicate<NonNullable<Conditions[K]>> } = {
  occasion: {
    holds: (code, s) => s.occasions.some((o) => o.code === code),
    weight: 12,
    why: (s, code) => {
      const found = s.occasions.find((o) => o.code === code);
      return found && why('occasion', { occasion: code, days: found.days });
    },
  },
  stage: {
    holds: (stages, s) => stages.includes(s.stage),
    weight: (s) => (s.stage === 'prospect' || s.stage === 'potential' ? EARLY_STAGE_WEIGHT : STAGE_WEIGHT),
    closed: true,
    why: (s) => why('stage', { stage: s.stage }),
  },
  hesitant: { holds: (_, s) => s.hesitant, weight: 9, why: () => why('hesitant') },
  lastOutcome: {
    holds: (codes, s) => among(codes, s.context.lastOutcome),
    weight: 8,
    why: (s) => why('last-outcome', { outcome: s.context.lastOutcome ?? '' }),
  },
  newcomer: { holds: (_, s) => s.newcomer, weight: 7, why: () => why('new') },
  intention: {
    holds: (levels, s) => levels.includes(s.intention),
    weight: 7,
    closed: true,
    why: (s) => (s.intention === 'unknown' ? undefined : why('intention', { level: s.intention })),
  },
  need: {
    holds: (types, s) => among(types, s.context.needType),
    weight: 8,
    closed: true,
    why: (s) => why('need', { type: s.context.needType ?? '' }),
  },
  csatAtMost: {
    holds: (limit, s) => s.context.csat !== undefined && s.context.csat <= limit,
    // An apology owed comes before anything the stage asks for.
    weight: (s) => ((s.context.csat ?? 5) <= LOW_CSAT ? STAGE_WEIGHT + 2 : 6),
    why: (s) => why('satisfaction', { csat: s.context.csat ?? 0 }),
  },
  source: { holds: (source, s) => s.source === source, weight: 6 },
  satisfied: {
    holds: (_, s) => s.satisfied,
    weight: 4,
    why: (s) => (s.context.csat === undefined ? undefined : why('satisfaction', { csat: s.context.csat })),
  },
  tier: {
    holds: (tiers, s) => among(tiers, s.tier),
    weight: 4,
    closed: true,
    why: (s) => (s.tier ? why('tier', { tier: s.tier }) : undefined),
  },
  trade: { holds: (trade, s) => s.trade === trade, weight: 3 },
  tag: {
    holds: (tags, s) =>
      s.context.tags.some((tag) => tags.some((t) => t.toLowerCase() === tag.value.trim().toLowerCase())),
    weight: 3,
  },
  usageAtMost: { holds: (limit, s) => s.usage !== undefined && s.usage <= limit, weight: 3 },
  justBought: { holds: (_, s) => s.since !== undefined && s.since <= JUST_BOUGHT_DAYS, weight: 9 },
  purchasesAtLeast: { holds: (count, s) => s.context.assessment.purchases >= count, weight: 2 },
  rhythm: { holds: (_, s) => (s.gap ?? 0) > 0 && (s.since ?? 0) > 0, weight: 2 },
  contacted: { holds: (_, s) => s.context.lastOutcome !== undefined, weight: 1 },
  daysSinceContactAtLeast: { holds: (days, s) => (s.context.daysSinceContact ?? -1) >= days, weight: 1 },
  kind: { holds: (kind, s) => s.context.kind === kind, weight: 1 },
};

/** The matches of one set of conditions: how many were named, and those that hold, each with its weight. */
export interface Judgement {
  named: number;
  matched: { weight: number; why?: Why }[];
}

/** Judges every condition named; an unknown fact never holds. */
export function judge(conditions: Conditions, signals: Signals): Judgement {
  const matched: Judgement['matched'] = [];
  let named = 0;
  const look = <K extends keyof Conditions>(key: K) => {
    const wanted = conditions[key];
    if (wanted === undefined) return;
    named += 1;
    // The table is keyed by condition: the compiler cannot follow that key and value belong together.
    const predicate = PREDICATES[key] as Predicate<typeof wanted>;
    if (!predicate.holds(wanted, signals)) return;
    const full = typeof predicate.weight === 'number' ? predicate.weight : predicate.weight(signals);
    const weight = predicate.closed && Array.isArray(wanted) ? full - wanted.length + 1 : full;
    matched.push({ weight: Math.max(1, weight), why: predicate.why?.(signals, wanted) });
  };
  for (const key of Object.keys(conditions)) if (key in PREDICATES) look(key as keyof Conditions);
  return { named, matched };
}
