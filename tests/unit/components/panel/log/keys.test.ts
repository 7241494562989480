import { describe, expect, it } from 'vitest';
import {
  BURST_MS,
  type KeyMemory,
  type KeyPress,
  type KeyScene,
  noMemory,
  readKey,
} from '../../../../../components/panel/log/keys';
import { DEFAULT_OUTCOMES } from '../../../../../lib/standard/outcomes';

const scene: KeyScene = { singleKeys: true, outcomes: DEFAULT_OUTCOMES };
const press = (changes: Partial<KeyPress>): KeyPress => ({
  code: 'Digit7',
  key: '7',
  isComposing: false,
  repeat: false,
  modified: false,
  place: 'elsewhere',
  at: 0,
  ...changes,
});
const actionOf = (changes: Partial<KeyPress>, in_: Partial<KeyScene> = {}) =>
  readKey(press(changes), noMemory, { ...scene, ...in_ }).action;

/** Presses digits at the given times and says what each did. */
function sequence(presses: Partial<KeyPress>[], in_: Partial<KeyScene> = {}) {
  let memory: KeyMemory = noMemory;
  return presses.map((changes) => {
    const read = readKey(press(changes), memory, { ...scene, ...in_ });
    memory = read.memory;
    return read.action;
  });
}

describe('intention', () => {
  const allowed = { intention: true };

  it('is set by four keys, by their place and whatever is printed on them', () => {
    const level = (code: string, key = code) => actionOf({ code, key }, allowed);
    expect(level('KeyQ', 'a')).toEqual({ type: 'intention', level: 'strong' });
    expect(level('KeyW')).toEqual({ type: 'intention', level: 'medium' });
    expect(level('KeyE', 'у')).toEqual({ type: 'intention', level: 'weak' });
    expect(level('KeyR')).toEqual({ type: 'intention', level: 'none' });
    expect(level('KeyT')).toBeUndefined();
  });

  it('is left alone where the digits are', () => {
    const q = { code: 'KeyQ', key: 'q' };
    expect(actionOf({ ...q, isComposing: true }, allowed)).toBeUndefined();
    expect(actionOf({ ...q, key: 'Process' }, allowed)).toBeUndefined();
    expect(actionOf({ ...q, place: 'text' }, allowed)).toBeUndefined();
    expect(actionOf({ ...q, place: 'note' }, allowed)).toBeUndefined();
    expect(actionOf({ ...q, modified: true }, allowed)).toBeUndefined();
    expect(actionOf({ ...q, repeat: true }, allowed)).toBeUndefined();
    expect(actionOf(q, { ...allowed, singleKeys: false })).toBeUndefined();
    expect(actionOf(q, { intention: false })).toBeUndefined();
  });

  it('is taken back when it was part of a word', () => {
    const keys = ['KeyW', 'KeyE', 'KeyR', 'KeyE'].map((code, i) => ({ code, key: code, at: i * 100 }));
    expect(sequence(keys, allowed)).toEqual([
      { type: 'intention', level: 'medium' },
      { type: 'intention', level: 'weak' },
      { type: 'take-back', logs: 0, intentions: 2 },
      undefined,
    ]);
  });
});

describe('digits', () => {
  it('log at once, by code and not by place or layout', () => {
    expect(actionOf({})).toEqual({ type: 'log', code: 'interested' });
    expect(actionOf({ code: 'Digit0', key: 'à' })).toEqual({ type: 'log', code: 'sale' });
    expect(actionOf({ code: 'Numpad1', key: 'End' })).toEqual({ type: 'log', code: 'no_answer' });
  });

  it('are ignored where they mean something else', () => {
    expect(actionOf({ isComposing: true })).toBeUndefined();
    expect(actionOf({ key: 'Process' })).toBeUndefined();
    expect(actionOf({ place: 'text' })).toBeUndefined();
    expect(actionOf({ place: 'note' })).toBeUndefined();
    expect(actionOf({ modified: true })).toBeUndefined();
    expect(actionOf({ repeat: true })).toBeUndefined();
    expect(actionOf({}, { singleKeys: false })).toBeUndefined();
    expect(actionOf({ code: 'KeyA', key: 'a' })).toBeUndefined();
  });

  it('never stop calls, even where a standard gives do-not-call a digit', () => {
    const outcomes = [
      { code: 'do_not_call', key: '7' },
      { code: 'enough', key: '8', stopsCalls: true },
    ];
    expect(actionOf({}, { outcomes })).toBeUndefined();
    expect(actionOf({ code: 'Digit8' }, { outcomes })).toBeUndefined();
  });

  it('without an outcome of their own do nothing', () => {
    expect(actionOf({}, { outcomes: [] })).toBeUndefined();
  });
});

describe('three digits within a second', () => {
  const scan = [0, 20, 40, 60, 80].map((at, i) => ({ at, code: `Digit${i + 5}` }));

  it('leave no log behind', () => {
    const actions = sequence(scan);
    expect(actions.slice(0, 3)).toEqual([
      { type: 'log', code: 'connected' },
      { type: 'log', code: 'callback' },
      { type: 'take-back', logs: 2, intentions: 0 },
    ]);
    expect(actions.slice(3)).toEqual([undefined, undefined]);
  });

  it('take back only what their own digits logged', () => {
    const [, , third] = sequence([
      { at: 0, code: 'Digit7' },
      { at: 100, code: 'KeyA', key: 'a' },
      { at: 200, code: 'Digit5' },
      { at: 300, code: 'Digit6' },
    ]);
    expect(third).toEqual({ type: 'log', code: 'connected' });
  });

  it('undo nothing when none of them had logged', () => {
    let memory = noMemory;
    const actions = scan.map(({ at, code }) => {
      const read = readKey(press({ at, code }), memory, { ...scene, outcomes: [] });
      memory = read.memory;
      return read.action;
    });
    expect(actions).toEqual(scan.map(() => undefined));
  });

  it('are over once a second has passed', () => {
    const actions = sequence([...scan, { at: 80 + BURST_MS, code: 'Digit7' }]);
    expect(actions.at(-1)).toEqual({ type: 'log', code: 'interested' });
  });

  it('do not include two quick choices: the second replaces the first', () => {
    const [first, second] = sequence([
      { at: 0, code: 'Digit1' },
      { at: 300, code: 'Digit5' },
    ]);
    expect(first).toEqual({ type: 'log', code: 'no_answer' });
    expect(second).toEqual({ type: 'log', code: 'connected' });
  });

  it('count over a second that moves along, not in fixed slots', () => {
    const actions = sequence([
      { at: 0, code: 'Digit1' },
      { at: 900, code: 'Digit5' },
      { at: 1800, code: 'Digit6' },
      { at: 1890, code: 'Digit7' },
    ]);
    // The choice made before the three is the agent's own: it is not among those taken back.
    expect(actions.at(-1)).toEqual({ type: 'take-back', logs: 2, intentions: 0 });
  });
});

it('Esc leaves the note, and only the note', () => {
  expect(actionOf({ code: 'Escape', key: 'Escape', place: 'note' })).toEqual({ type: 'leave-note' });
  expect(actionOf({ code: 'Escape', key: 'Escape', place: 'text' })).toBeUndefined();
  expect(actionOf({ code: 'Escape', key: 'Escape', place: 'note', isComposing: true })).toBeUndefined();
});
