/**
 * What a key means to the panel. Digits log outcomes, at once; but three digits within a second are a number
 * being scanned or typed, not a choice: then what the first two did is taken back and the rest is ignored.
 */
import type { OutcomeRule } from '../../../lib/domain/outcome';

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

/** A digit that was pressed. */
export interface Digit {
  at: number;
  /** Whether it logged something. */
  logged: boolean;
  /** Whether it belongs to a number: then so does what follows within a second. */
  burst: boolean;
}

/** The digits of the last second. */
export type KeyMemory = readonly Digit[];
export const noMemory: KeyMemory = [];

export interface KeyScene {
  singleKeys: boolean;
  outcomes: readonly Pick<OutcomeRule, 'code' | 'key' | 'stopsCalls'>[];
}

export type KeyAction =
  | { type: 'log'; code: string }
  /** It was a number: take back this many logs, and put back what they replaced. */
  | { type: 'take-back'; logs: number }
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

  const recent = memory.filter(({ at }) => press.at - at < BURST_MS);
  const inNumber = [...recent, { at: press.at, logged: false, burst: true }];
  if (recent.at(-1)?.burst) return { memory: inNumber };
  const before = recent.slice(1 - BURST_DIGITS);
  if (before.length === BURST_DIGITS - 1) {
    const logs = before.filter(({ logged }) => logged).length;
    return logs === 0 ? { memory: inNumber } : { memory: inNumber, action: { type: 'take-back', logs } };
  }
  const code = outcomeOf(digit, scene);
  const memoryNow = [...recent, { at: press.at, logged: code !== undefined, burst: false }];
  return code === undefined ? { memory: memoryNow } : { memory: memoryNow, action: { type: 'log', code } };
}
