import type { IntentionLevel } from '../domain/facts';
import type { TalkLanguage } from '../domain/talking-point';
import type { Stage, Tier } from '../domain/tier';
import { occasionsOf } from './occasions';
import type { Mode, Occasion, SourceKind, TalkContext, Trade } from './types';

/** Two needs' worth still fresh and nothing bought: asks often, never buys. */
const HESITANT_NEEDS = 2;
/** A latest CSAT of 1 or 2 is an apology owed, not a chance to sell. */
export const LOW_CSAT = 2;
/** Rest after `not_now` when no date was given; a month, as for the attempt cap. */
const NOT_NOW_REST_DAYS = 30;

/** What conditions are judged by: the context, with what follows from it worked out once. */
export interface Signals {
  context: TalkContext;
  stage: Stage;
  tier?: Tier;
  intention: IntentionLevel | 'unknown';
  occasions: readonly Occasion[];
  hesitant: boolean;
  /** Nothing known and nothing tried. */
  newcomer: boolean;
  satisfied: boolean;
  source?: SourceKind;
  trade?: Trade;
  /** Undefined: nothing may be said at all. */
  mode?: Mode;
  /** Real days since the last purchase, and the rhythm before it, in days. */
  since?: number;
  gap?: number;
  usage?: number;
}

const SOURCES: readonly [SourceKind, RegExp][] = [
  ['website', /官网|网站|网页|表单|website|web ?form|web lead|inbound|landing/i],
  ['referral', /介绍|推荐|转介|referr|word of mouth|\bfriend\b/i],
  ['event', /展会|展览|会展|活动现场|trade ?(show|fair)|exhibition|expo|conference|\bevent\b/i],
];

function sourceOf(context: TalkContext): SourceKind | undefined {
  const tagged = context.tags.filter((tag) => tag.type === undefined || /^(source|来源)$/i.test(tag.type));
  const written = [context.source ?? '', ...tagged.map((tag) => tag.value)].join('\n');
  return SOURCES.find(([, pattern]) => pattern.test(written))?.[0];
}

function modeOf(context: TalkContext): Mode | undefined {
  const { stage, doNotCall, complaintOpen } = context.assessment;
  if (stage === 'do-not-call' || doNotCall) return undefined;
  if (complaintOpen || context.complaintOpen) return 'complaint';
  const rested = (context.daysSinceContact ?? 0) > NOT_NOW_REST_DAYS;
  const silent =
    context.silentUntil === undefined
      ? context.lastOutcome === 'not_now' && !rested
      : context.silentUntil > context.now;
  if (silent) return 'quiet';
  if (context.csat !== undefined && context.csat <= LOW_CSAT) return 'repair';
  return 'normal';
}

/** Works out what conditions look at. Pure: the clock is `context.now`. */
export function signalsOf(context: TalkContext, language: TalkLanguage): Signals {
  const { assessment: a } = context;
  const indicators = a.scored ? a.indicators : [];
  const raw = (id: string) => indicators.find((reading) => reading.id === id)?.raw;
  return {
    context,
    stage: a.stage,
    tier: a.scored ? a.tier : undefined,
    intention: a.intention ?? 'unknown',
    occasions: occasionsOf(context, language),
    hesitant: a.purchases === 0 && (raw('need-frequency') ?? 0) >= HESITANT_NEEDS,
    newcomer:
      a.scored &&
      a.coverage === 0 &&
      a.purchases === 0 &&
      a.intention === undefined &&
      context.lastOutcome === undefined,
    satisfied: (context.csat ?? 0) >= 4 || (context.csat === undefined && (context.nps ?? 0) >= 9),
    source: sourceOf(context),
    trade: context.trade ?? (context.kind === 'business' ? 'b2b' : undefined),
    mode: modeOf(context),
    since: context.daysSincePurchase ?? a.daysSincePurchase,
    gap: context.purchasesMedianGap ?? a.medianGap,
    usage: context.usage ?? raw('usage'),
  };
}
