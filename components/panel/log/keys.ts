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
  /** The log that stood, still replaceable, before it and after it; undefined for none. */
  before: string | undefined;
  after: string | undefined;
  /** Whether it belongs to a number: then so does what follows within a second. */
  burst: boolean;
}

/** The digits of the last second. The panel's view lags behind quick fingers; this does not. */
export type KeyMemory = readonly Digit[];
export const noMemory: KeyMemory = [];

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

  const recent = memory.filter(({ at }) => press.at - at < BURST_MS);
  const last = recent.at(-1);
  const before = last ? last.after : scene.standing;
  if (last?.burst) return { memory: [...recent, { at: press.at, before, after: before, burst: true }] };
  const first = recent.at(1 - BURST_DIGITS);
  if (recent.length >= BURST_DIGITS - 1 && first) {
    const digits = [...recent, { at: press.at, before, after: first.before, burst: true }];
    if (before === first.before) return { memory: digits };
    // Undoing would take the agent's own, earlier log with it: put that one back instead.
    const action: KeyAction =
      first.before === undefined ? { type: 'undo' } : { type: 'log', code: first.before };
    return { memory: digits, action };
  }
  const code = outcomeOf(digit, scene);
  const memoryNow = [...recent, { at: press.at, before, after: code ?? before, burst: false }];
  return code === undefined ? { memory: memoryNow } : { memory: memoryNow, action: { type: 'log', code } };
}
