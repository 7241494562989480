// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { states } from '../../../../gallery/states';
import { outcomesFor } from '../../../../gallery/views';
import { all, click, find, mountPanel, NOW, one } from '../../support';

beforeEach(() => {
  vi.useFakeTimers({
    now: NOW,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

const pressKey = (code: string, target: EventTarget = document.body): void => {
  act(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { code, key: code.slice(-1), bubbles: true, composed: true }),
    );
  });
};
const rescore = (undoUntil: number) => ({
  interactionId: 'x',
  outcome: 'interested',
  before: { tier: 'D' as const, score: 40 },
  after: { tier: 'B' as const, score: 55.1 },
  undoUntil,
});

describe('outcomes', () => {
  it('are buttons with their digit as text; one click logs', () => {
    const { show, actions } = mountPanel('zh-CN');
    show();
    for (const rule of outcomesFor('zh-CN')) {
      const button = one(`outcome-${rule.code}`);
      if (rule.key) expect(button.textContent?.startsWith(rule.key)).toBe(true);
      else expect(button.textContent).not.toMatch(/\d/);
    }
    expect(one('outcome-no_answer').textContent).toBe('1未接通');
    click('outcome-interested');
    expect(actions.logOutcome).toHaveBeenCalledExactlyOnceWith('interested');
    expect(one('outcome-callback').dataset.likely).toBe('true');
  });

  it('can be logged by their digit, but not from the note', () => {
    const { show, actions } = mountPanel();
    show();
    pressKey('Digit7', one('note'));
    expect(actions.logOutcome).not.toHaveBeenCalled();
    pressKey('Numpad7');
    expect(actions.logOutcome).toHaveBeenCalledExactlyOnceWith('interested');
  });

  it('take a scanned number back', () => {
    const { show, actions } = mountPanel();
    show();
    for (const digit of '690123') pressKey(`Digit${digit}`);
    expect(actions.logOutcome).toHaveBeenCalledTimes(2);
    expect(actions.takeBack).toHaveBeenCalledExactlyOnceWith(2);
  });

  it('keep out of sight for people who must not be called, until asked for', () => {
    const { show, actions } = mountPanel();
    show(states('en', NOW).stopped);
    expect(find('outcome-connected')).toBeUndefined();
    pressKey('Digit5');
    expect(actions.logOutcome).not.toHaveBeenCalled();
    click('log-anyway');
    expect(find('outcome-connected')).toBeDefined();
  });
});

describe('re-scoring', () => {
  it('shows before and after inside a live region', () => {
    const { show } = mountPanel();
    show({ rescore: rescore(NOW + 10_000) });
    expect(one('rescore').dataset).toMatchObject({
      scoreBefore: '40.0',
      scoreAfter: '55.1',
      tierBefore: 'D',
      tierAfter: 'B',
    });
    expect(one('rescore').closest('[aria-live="polite"]')).not.toBeNull();
    expect(one('rescore').textContent).toContain('40 D → 55 B');
  });

  it('has empty attributes where scoring stops', () => {
    const { show } = mountPanel();
    show(states('en', NOW).stopping);
    expect(one('rescore').getAttribute('data-score-before')).toBe('72.4');
    expect(one('rescore').getAttribute('data-score-after')).toBe('');
    expect(one('rescore').getAttribute('data-tier-after')).toBe('');
  });

  it('offers undo until its time and not a moment longer, by itself', () => {
    const { show, actions } = mountPanel();
    show({ rescore: rescore(NOW + 10_000) });
    click('undo');
    expect(actions.undo).toHaveBeenCalledOnce();
    act(() => void vi.advanceTimersByTime(9_900));
    expect(find('undo')).toBeDefined();
    act(() => void vi.advanceTimersByTime(102));
    expect(find('undo')).toBeUndefined();
    expect(find('rescore')).toBeDefined();
  });
});

describe('the form beneath', () => {
  it('hands over what was filled in and leaves alone what was not asked', () => {
    const { show, actions } = mountPanel();
    show(states('en', NOW).sale);
    const amount = document.querySelector<HTMLInputElement>('[data-testid="details-amount"]');
    if (!amount) throw new Error('no amount');
    amount.value = '1.2万';
    act(() => void amount.dispatchEvent(new Event('input', { bubbles: true })));
    click('chip-referral');
    click('details-csat-5');
    click('save');
    expect(actions.saveDetails).toHaveBeenCalledExactlyOnceWith(
      'x',
      { also: ['referral'], csat: 5, purchase: { amount: 12_000 } },
      '',
    );
  });

  it('keeps what was typed when another page comes, throws it away when closed', () => {
    const { show, actions } = mountPanel();
    show(states('en', NOW).sale);
    click('chip-referral');
    show(states('en', NOW).none);
    expect(actions.saveDetails).toHaveBeenCalledExactlyOnceWith(
      'x',
      expect.objectContaining({ also: ['referral'] }),
      '',
    );
    show(states('en', NOW).sale);
    click('chip-referral');
    click('details-close');
    show(states('en', NOW).none);
    show(states('en', NOW).sale);
    show(states('en', NOW).none);
    expect(actions.saveDetails).toHaveBeenCalledOnce();
  });

  it('says which amount is none, and keeps the form', () => {
    const { show, actions } = mountPanel();
    show(states('en', NOW).sale);
    const amount = document.querySelector<HTMLInputElement>('[data-testid="details-amount"]');
    if (!amount) throw new Error('no amount');
    amount.value = 'a lot';
    act(() => void amount.dispatchEvent(new Event('input', { bubbles: true })));
    click('save');
    expect(actions.saveDetails).not.toHaveBeenCalled();
    expect(amount.getAttribute('aria-invalid')).toBe('true');
  });

  it('stops the person unless narrowed to one number', () => {
    const { show, actions } = mountPanel();
    show(states('en', NOW).stopping);
    click('save');
    expect(actions.saveDetails).toHaveBeenLastCalledWith(
      'x',
      { also: [], doNotCall: { scope: 'person' } },
      '',
    );
    click('details-scope-+447700900142');
    click('save');
    expect(actions.saveDetails).toHaveBeenLastCalledWith(
      'x',
      { also: [], doNotCall: { scope: '+447700900142' } },
      '',
    );
  });
});

describe('the note', () => {
  const note = (): HTMLTextAreaElement => {
    const field = one('note');
    if (!(field instanceof HTMLTextAreaElement)) throw new Error('no textarea');
    return field;
  };
  const type = (text: string): void => {
    note().value = text;
    act(() => void note().dispatchEvent(new Event('input', { bubbles: true })));
  };

  it('keeps what was typed when the model lags behind', () => {
    const { show, actions } = mountPanel();
    show();
    type('a');
    type('ab');
    show({}, 'a');
    expect(note().value).toBe('ab');
    show({}, 'ab');
    expect(note().value).toBe('ab');
    expect(actions.setNote).toHaveBeenLastCalledWith('ab');
  });

  it('takes over a stored draft, and is emptied by a log', () => {
    const { show } = mountPanel();
    show({}, 'from the last time');
    expect(note().value).toBe('from the last time');
    show({ rescore: rescore(NOW + 10_000) }, '');
    expect(note().value).toBe('');
  });

  it('can be put into the page or copied only when there is one', () => {
    const { show } = mountPanel();
    show({}, ' ');
    expect(one('note-insert').hasAttribute('disabled')).toBe(true);
    show({}, 'x');
    expect(one('note-insert').hasAttribute('disabled')).toBe(false);
    expect(one('note-copy').hasAttribute('disabled')).toBe(false);
  });
});

it('the clock of a call runs by itself', () => {
  const { show, actions } = mountPanel();
  show();
  click('call-start');
  expect(actions.startCall).toHaveBeenCalledOnce();
  show({ callStartedAt: NOW });
  expect(find('call-start')).toBeUndefined();
  act(() => void vi.advanceTimersByTime(65_000));
  expect(one('call-timer').textContent).toBe('1:05');
  expect(all('call-timer')).toHaveLength(1);
});
