import type { TalkLanguage } from '../domain/talking-point';
import { GOALS } from './goals';
import { LIBRARY } from './library/library';
import { signalsOf } from './signals';
import { speaker } from './speech/speak';
import type { TalkContext } from './types';

/** Nobody in particular, called by nobody, on no day: every hole takes its fallback. */
const NOBODY: TalkContext = {
  assessment: {
    scored: false,
    why: 'no-profiling',
    stage: 'prospect',
    complaintOpen: false,
    purchases: 0,
    worth: {},
  },
  kind: 'person',
  tags: [],
  agent: {},
  complaintOpen: false,
  now: Number.NaN,
};

const BY_ID = new Map(LIBRARY.map((point) => [point.id, point]));

/** How a point reads where it is about nobody: its goal and its first line. Undefined for an id of no point. */
export function pointTitle(
  id: string,
  language: TalkLanguage,
): { goal: string; opening: string } | undefined {
  const point = BY_ID.get(id);
  if (!point) return undefined;
  const opening = speaker(signalsOf(NOBODY, language), language)(point.text[language].opening);
  return { goal: GOALS[point.goal][language], opening };
}
