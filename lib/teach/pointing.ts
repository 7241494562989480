/** Pointing at a page, question by question. Pure: the background keeps the state in session storage. */
import type { Pointed, Pointing, PointingAction } from '../domain/pointing';
import { TAUGHT_FIELDS, type TaughtField } from '../domain/taught-rule';

/** More values than this are no customer's. */
const MOST_PICKS = 12;

export const startPointing = (url: string, at: number): Pointing => ({ url, at, step: 'name', picks: [] });

const after = (field: TaughtField): TaughtField | undefined =>
  TAUGHT_FIELDS[TAUGHT_FIELDS.indexOf(field) + 1];

/** What became of it: asked on, or at an end with something to keep, or with nothing. */
export type Outcome =
  | { to: 'ask'; pointing: Pointing }
  | { to: 'keep'; picks: Pointed[] }
  | { to: 'nobody' }
  | { to: 'nothing' };

const ended = (picks: Pointed[]): Outcome => (picks.length > 0 ? { to: 'keep', picks } : { to: 'nothing' });

/** The next question, or the end after the last one. */
function on(pointing: Pointing, picks: Pointed[]): Outcome {
  const step = after(pointing.step);
  return step && picks.length < MOST_PICKS
    ? { to: 'ask', pointing: { ...pointing, step, picks } }
    : ended(picks);
}

export function point({ unsure: _, ...pointing }: Pointing, action: PointingAction): Outcome {
  const { picks, step } = pointing;
  switch (action.do) {
    case 'pick':
      // An answer to a question that is no longer asked: two quick clicks.
      return action.pick.field === step ? on(pointing, [...picks, action.pick]) : { to: 'ask', pointing };
    case 'here':
      return { to: 'ask', pointing: { ...pointing, shown: action.shown } };
    case 'unsure':
      return { to: 'ask', pointing: { ...pointing, unsure: true } };
    case 'skip':
      return on(pointing, picks);
    case 'more': {
      const last = picks.at(-1);
      return { to: 'ask', pointing: { ...pointing, step: last?.field ?? step } };
    }
    case 'again':
      return {
        to: 'ask',
        pointing: { ...pointing, step: picks.at(-1)?.field ?? 'name', picks: picks.slice(0, -1) },
      };
    case 'done':
      return ended(picks);
    case 'nobody':
      return { to: 'nobody' };
    case 'cancel':
      return { to: 'nothing' };
  }
}
