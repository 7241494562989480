/**
 * What a key means to the panel. Digits log outcomes, at once; but three digits within a second are a number
 * being scanned or typed, not a choice: then what the first two did is taken back and the rest is ignored.
 */
import type { OutcomeRule } from '../../lib/domain/outcome';

/** Three digits inside this make a number, ms. */
export const BURST_MS = 1000;
const BURST_DIGITS = 3;

/** The parts of a KeyboardEvent that count. */
export interface KeyPress {
  code: string;
  key: string;
  isComposing: boolean;
  repeat: boolean;
  /** Any of Ctrl, Alt, Shift, Meta. */
  modified: boolean;
  /** Where the focus is. */
  place: 'note' | 'text' | 'elsewhere';
  /** ms, any steady clock. */
  at: number;
}

export interface KeyMemory {
  /** When the digits of the last second were pressed. */
  digits: readonly number[];
  /** The log that stood, still replaceable, before the first of them; undefined for none. */
  standing: string | undefined;
  /** Whether one of them has logged. */
  logged: boolean;
}

export const noMemory: KeyMemory = { digits: [], standing: undefined, logged: false };

export interface KeyScene {
  singleKeys: boolean;
  outcomes: readonly Pick<OutcomeRule, 'code' | 'key' | 'stopsCalls'>[];
  /** Outcome of the last log while it can still be replaced. */
  standing: string | undefined;
}

export type KeyAction =
  | { type: 'log'; code: string }
  /** Take the burst's log back. */
  | { type: 'undo' }
  | { type: 'leave-note' };

const digitOf = (code: string): string | undefined => /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];

/** The outcome of a digit; never one that stops calls (do-not-call), whatever the standard says. */
const outcomeOf = (digit: string, scene: KeyScene): string | undefined =>
  scene.outcomes.find((o) => o.key === digit && !o.stopsCalls && o.code !== 'do_not_call')?.code;

export function readKey(
  press: KeyPress,
  memory: KeyMemory,
  scene: KeyScene,
): { memory: KeyMemory; action?: KeyAction } {
  // 'Process' is what some input methods send before isComposing is set.
  if (press.isComposing || press.key === 'Process') return { memory };
  if (press.code === 'Escape' || press.key === 'Escape') {
    return press.place === 'note' ? { memory, action: { type: 'leave-note' } } : { memory };
  }
  const digit = digitOf(press.code);
  if (digit === undefined || press.modified || press.repeat) return { memory };
  if (!scene.singleKeys || press.place !== 'elsewhere') return { memory };

  const recent = memory.digits.filter((at) => press.at - at < BURST_MS);
  const first = recent.length === 0;
  const standing = first ? scene.standing : memory.standing;
  const digits = [...recent, press.at].slice(-BURST_DIGITS);
  const logged = !first && memory.logged;

  if (digits.length >= BURST_DIGITS) {
    const after: KeyMemory = { digits, standing, logged: false };
    if (!logged) return { memory: after };
    // Undoing would take the agent's own, earlier log with it: put that one back instead.
    return standing === undefined
      ? { memory: after, action: { type: 'undo' } }
      : { memory: after, action: { type: 'log', code: standing } };
  }
  const code = outcomeOf(digit, scene);
  return code === undefined
    ? { memory: { digits, standing, logged } }
    : { memory: { digits, standing, logged: true }, action: { type: 'log', code } };
}
