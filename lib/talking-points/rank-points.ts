import type { SpokenPoint, TalkLanguage } from '../domain/talking-point';
import { GOALS } from './goals';
import { LIBRARY } from './library/library';
import { type Judgement, judge } from './predicates';
import { type Signals, signalsOf } from './signals';
import { speaker } from './speech/speak';
import { FIRST_LINES, type Mode, type PointKind, type TalkContext, type TalkingPoint } from './types';

/** How many are worth having at hand: three to read, the rest one click away. */
export const DEFAULT_LIMIT = 8;
/** A call begins with a line that says who is calling, so one of them leads unless much else fits better. */
const FIRST_LINE_BONUS = 5;
/** A call begins once: a second first line waits. */
const SECOND_FIRST_LINE_MALUS = 9;
/** Answers to objections wait until the customer objects. */
const OBJECTION_MALUS = 6;
/** Three ways of saying the same kind of thing help less than three kinds. */
const REPEAT_MALUS = 3;
/** Keeps every fit above zero, so that a learnt weight multiplies in one direction only. */
const BASE = 10;

type Why = SpokenPoint['why'];

interface Candidate {
  point: TalkingPoint;
  fit: number;
  why: Why;
}

export interface RankOptions {
  /** How many at most; `DEFAULT_LIMIT`. */
  limit?: number;
  /**
   * Learnt success of a point as a factor on its fit, 1 being neutral. Only orders what the conditions
   * admit: hard rules stand whatever was learnt. Anything but a finite number ≥ 0 counts as 1.
   */
  weight?: (id: string) => number;
  /** The library to choose from; the house's own by default. */
  library?: readonly TalkingPoint[];
}

function modeWhy(mode: Mode, { context, stage, newcomer }: Signals): Why {
  if (mode === 'complaint') return { code: 'complaint', params: {} };
  if (mode === 'quiet') return { code: 'last-outcome', params: { outcome: 'not_now' } };
  if (mode === 'repair') return { code: 'satisfaction', params: { csat: context.csat ?? 0 } };
  return newcomer ? { code: 'new', params: {} } : { code: 'stage', params: { stage } };
}

const kindBonus = (kind: PointKind): number =>
  FIRST_LINES.includes(kind) ? FIRST_LINE_BONUS : kind === 'objection' ? -OBJECTION_MALUS : 0;

function candidate(
  point: TalkingPoint,
  signals: Signals,
  weight: RankOptions['weight'],
): Candidate | undefined {
  const { mode } = signals;
  if (!mode || !(point.modes ?? ['normal']).includes(mode)) return undefined;
  const must = judge(point.when, signals);
  if (must.matched.length < must.named) return undefined;
  if (point.unless && judge(point.unless, signals).matched.length > 0) return undefined;
  const matched: Judgement['matched'] = [
    ...must.matched,
    ...(point.prefer ? judge(point.prefer, signals).matched : []),
  ];
  const reasons = matched.filter((m) => m.why).sort((a, b) => b.weight - a.weight);
  const learnt = weight?.(point.id) ?? 1;
  const factor = Number.isFinite(learnt) && learnt >= 0 ? learnt : 1;
  const fit = BASE + kindBonus(point.kind) + matched.reduce((sum, m) => sum + m.weight, 0);
  const why = mode === 'normal' ? reasons[0]?.why : undefined;
  return { point, fit: fit * factor, why: why ?? modeWhy(mode, signals) };
}

/** Kinds that do the same work in a call. */
const groupOf = (kind: PointKind): PointKind => (FIRST_LINES.includes(kind) ? 'opening' : kind);

/** Takes the best fit again and again, each kind counting less after its first; ties in library order. */
function mixed(candidates: Candidate[], limit: number): Candidate[] {
  const left = [...candidates];
  const taken: Candidate[] = [];
  const seen = new Map<PointKind, number>();
  const worth = ({ fit, point }: Candidate) => {
    const group = groupOf(point.kind);
    return fit - (group === 'opening' ? SECOND_FIRST_LINE_MALUS : REPEAT_MALUS) * (seen.get(group) ?? 0);
  };
  while (left.length > 0 && taken.length < limit) {
    let best = 0;
    for (let i = 1; i < left.length; i += 1) {
      const [challenger, champion] = [left[i], left[best]];
      if (challenger && champion && worth(challenger) > worth(champion)) best = i;
    }
    const [chosen] = left.splice(best, 1);
    if (!chosen) break;
    taken.push(chosen);
    const group = groupOf(chosen.point.kind);
    seen.set(group, (seen.get(group) ?? 0) + 1);
  }
  return taken;
}

/**
 * What to say to this customer now, best first, ready to be read aloud. Pure and deterministic.
 * Do-not-call: nothing. Complaint open: only what repairs it. `not_now`: only what keeps the promise.
 */
export function rankPoints(
  context: TalkContext,
  language: TalkLanguage,
  options: RankOptions | number = {},
): SpokenPoint[] {
  const {
    limit = DEFAULT_LIMIT,
    weight,
    library = LIBRARY,
  } = typeof options === 'number' ? { limit: options } : options;
  const signals = signalsOf(context, language);
  if (!signals.mode) return [];
  const candidates = library.flatMap((point) => candidate(point, signals, weight) ?? []);
  const speak = speaker(signals, language);
  return mixed(candidates, limit).map(({ point, why }) => {
    const { opening, followUps, objection } = point.text[language];
    return {
      id: point.id,
      goal: GOALS[point.goal][language],
      opening: speak(opening),
      followUps: followUps.map(speak),
      ...(objection === undefined ? {} : { objection: speak(objection) }),
      why,
    };
  });
}
