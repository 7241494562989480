/**
 * What a key means to the panel. Digits log outcomes and four letters set the intention, at once; but three of
 * them within a second are something being scanned or typed, not a choice: then what the first two did is taken
 * back and the rest is ignored.
 */
import type { IntentionLevel } from '../../../lib/domain/facts';
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

/** By the place on the keyboard, whatever is printed on the key. */
export const INTENTION_KEYS: Readonly<Record<string, IntentionLevel>> = {
  KeyQ: 'strong',
  KeyW: 'medium',
  KeyE: 'weak',
  KeyR: 'none',
};

/** A digit, or a letter of an intention, that was pressed. */
export interface Digit {
  at: number;
  /** Whether it logged something. */
  logged: boolean;
  /** Whether it set the intention. */
  intended?: boolean;
  /** Whether it belongs to a number: then so does what follows within a second. */
  burst: boolean;
}

/** The digits of the last second. */
export type KeyMemory = readonly Digit[];
export const noMemory: KeyMemory = [];

export interface KeyScene {
  singleKeys: boolean;
  outcomes: readonly Pick<OutcomeRule, 'code' | 'key' | 'stopsCalls'>[];
  /** Whether the intention may be set. */
  intention?: boolean;
}

export type KeyAction =
  | { type: 'log'; code: string }
  | { type: 'intention'; level: IntentionLevel }
  /** It was a number or a word: take back this many logs, put back what they replaced, and so many intentions. */
  | { type: 'take-back'; logs: number; intentions: number }
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
  const level = scene.intention && Object.hasOwn(INTENTION_KEYS, press.code) && INTENTION_KEYS[press.code];
  if ((digit === undefined && !level) || press.modified || press.repeat) return { memory };
  if (!scene.singleKeys || press.place !== 'elsewhere') return { memory };

  const recent = memory.filter(({ at }) => press.at - at < BURST_MS);
  const inNumber = [...recent, { at: press.at, logged: false, burst: true }];
  if (recent.at(-1)?.burst) return { memory: inNumber };
  const before = recent.slice(1 - BURST_DIGITS);
  if (before.length === BURST_DIGITS - 1) {
    const logs = before.filter(({ logged }) => logged).length;
    const intentions = before.filter(({ intended }) => intended).length;
    return logs + intentions === 0
      ? { memory: inNumber }
      : { memory: inNumber, action: { type: 'take-back', logs, intentions } };
  }
  if (level) {
    const pressed = { at: press.at, logged: false, intended: true, burst: false };
    return { memory: [...recent, pressed], action: { type: 'intention', level } };
  }
  const code = digit === undefined ? undefined : outcomeOf(digit, scene);
  const memoryNow = [...recent, { at: press.at, logged: code !== undefined, burst: false }];
  return code === undefined ? { memory: memoryNow } : { memory: memoryNow, action: { type: 'log', code } };
}
