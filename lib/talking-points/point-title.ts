import type { TalkLanguage } from '../domain/talking-point';
import { GOALS } from './goals';
import { LIBRARY } from './library/library';
import { PLACEHOLDERS } from './speech/placeholders';

const HOLE = /\{([^{}|]+)(?:\|([^{}]*))?\}/gu;
const BY_ID = new Map(LIBRARY.map((point) => [point.id, point]));

/** How a point reads where it is about nobody in particular: its goal, and its first line with gaps for names. */
export function pointTitle(
  id: string,
  language: TalkLanguage,
): { goal: string; opening: string } | undefined {
  const point = BY_ID.get(id);
  if (!point) return undefined;
  const fallbacks = new Map(PLACEHOLDERS.map(({ names, fallback }) => [names[language], fallback[language]]));
  const opening = point.text[language].opening.replace(
    HOLE,
    (_, name: string, own: string | undefined) => own || fallbacks.get(name) || '…',
  );
  return { goal: GOALS[point.goal][language], opening };
}
