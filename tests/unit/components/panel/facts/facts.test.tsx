// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY_MS } from '../../../../../lib/domain/facts';
import type { FactsView } from '../../../../../lib/models/facts-view';
import { ENTRY_QUESTIONS } from '../../../../../lib/standard/entry-questions';
import { states } from '../../../../gallery/states';
import { facts, interaction } from '../../../../gallery/views';
import { all, click, find, mountPanel, NOW, one } from '../../support';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});
afterEach(() => {
  vi.useRealTimers();
});

function open(changes: Partial<FactsView> = {}, state = 'matched') {
  const panel = mountPanel();
  panel.show({ ...states('en', NOW)[state], facts: facts(false, changes) });
  click('facts-open');
  const told = vi.mocked(panel.actions.changeFacts);
  return { ...panel, told };
}
const type = (id: string, text: string): void => {
  const field = one(id);
  if (!(field instanceof HTMLInputElement)) throw new Error(`${id} is no field`);
  void act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
};
const submit = async (id: string): Promise<void> => {
  await act(async () => {
    one(id)
      .closest('form')
      ?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
};

describe('one click', () => {
  it.each([
    ['fact-intention-strong', { kind: 'intention', level: 'strong' }],
    ['fact-need-business-critical', { kind: 'need', type: 'business-critical' }],
    ['fact-usage-often', { kind: 'usage', value: 90 }],
    ['fact-usage-rarely', { kind: 'usage', value: 10 }],
    ['fact-csat-satisfied', { kind: 'csat', value: 5 }],
    ['fact-csat-unsatisfied', { kind: 'csat', value: 1 }],
    ['fact-nps-yes', { kind: 'nps', value: 9 }],
    ['fact-nps-unsure', { kind: 'nps', value: 7 }],
    ['fact-nps-no', { kind: 'nps', value: 3 }],
    ['fact-referral', { kind: 'referral', count: 1 }],
  ])('%s tells it', (id, fact) => {
    const { told } = open();
    click(id);
    expect(told).toHaveBeenCalledExactlyOnceWith({ do: 'fact', fact });
  });

  it('takes the complexity along with the next need only', () => {
    const { told } = open();
    click('fact-complexity-4');
    expect(one('fact-complexity-4').getAttribute('aria-pressed')).toBe('true');
    click('fact-need-price-led');
    click('fact-need-price-led');
    expect(told.mock.calls.map(([change]) => change)).toEqual([
      { do: 'fact', fact: { kind: 'need', type: 'price-led', complexity: 4 } },
      { do: 'fact', fact: { kind: 'need', type: 'price-led' } },
    ]);
  });
});

describe('money', () => {
  it('of today is of this moment, of an earlier day of that day', async () => {
    const { told } = open();
    click('fact-purchase');
    type('fact-purchase-amount', '1,200.50');
    await submit('fact-purchase-save');
    expect(told.mock.lastCall?.[0]).toEqual({
      do: 'fact',
      fact: { kind: 'purchase', at: NOW, amount: 1200.5 },
    });
    expect(find('fact-purchase-save')).toBeUndefined();

    click('fact-purchase');
    type('fact-purchase-date', '2026-11-02');
    type('fact-purchase-profit', '-20');
    type('fact-purchase-from', '2026-11-02');
    type('fact-purchase-to', '2027-11-01');
    await submit('fact-purchase-save');
    expect(told.mock.lastCall?.[0]).toEqual({
      do: 'fact',
      fact: {
        kind: 'purchase',
        at: new Date(2026, 10, 2, 12).getTime(),
        profit: -20,
        termStart: Date.UTC(2026, 10, 2) / DAY_MS,
        termEnd: Date.UTC(2027, 10, 1) / DAY_MS,
      },
    });
  });

  it('stays open with the reason where it is refused', async () => {
    const { told } = open();
    told.mockResolvedValue('future');
    click('fact-purchase');
    type('fact-purchase-date', '2027-01-01');
    await submit('fact-purchase-save');
    expect(one('fact-fault').textContent).toMatch(/not come yet/);
    expect(one('fact-purchase-date')).toBeDefined();
  });

  it('of a contract needs one of its days, a chance its amount', async () => {
    const { told } = open();
    click('fact-contract');
    await submit('fact-contract-save');
    expect(one('fact-fault').dataset.code).toBe('empty');
    type('fact-contract-to', '2027-03-31');
    await submit('fact-contract-save');
    const termEnd = Date.UTC(2027, 2, 31) / DAY_MS;
    expect(told).toHaveBeenCalledExactlyOnceWith({
      do: 'fact',
      fact: { kind: 'purchase', at: NOW, termEnd },
    });
    click('fact-opportunity');
    await submit('fact-opportunity-save');
    expect(one('fact-fault').dataset.code).toBe('empty');
    expect(told).toHaveBeenCalledOnce();
  });
});

describe('the person', () => {
  it('is told in what was changed alone', async () => {
    const { told } = open();
    type('fact-salutation', 'Dr Whitfield');
    await submit('fact-about-save');
    expect(told).toHaveBeenCalledExactlyOnceWith({ do: 'profile', set: { salutation: 'Dr Whitfield' } });
  });

  it('has tags with a type: answers in words, everything else as written', async () => {
    const { told } = open();
    expect(all('fact-tag').map((tag) => tag.textContent)).toEqual([
      'Pain point · Quality',
      'Role · decides',
      'VIP',
    ]);
    type('fact-tag-value', 'two children');
    await submit('fact-tag-add');
    expect(told).toHaveBeenCalledExactlyOnceWith({
      do: 'add-tag',
      tag: { type: 'region', value: 'two children' },
    });
    act(() => all('fact-tag-remove')[2]?.click());
    expect(told).toHaveBeenLastCalledWith({ do: 'remove-tag', tag: { value: 'VIP' } });
  });
});

describe('a tier by hand', () => {
  it('takes letter, reason and an end at the end of a day', async () => {
    const { told } = open();
    click('override-open');
    click('override-tier-B');
    await submit('override-save');
    expect(one('fact-fault').dataset.code).toBe('empty');
    type('override-reason', 'signs next week');
    click('override-days-30');
    await submit('override-save');
    const until = new Date(2026, 11, 22).getTime() - 1;
    expect(told).toHaveBeenCalledExactlyOnceWith({
      do: 'override',
      override: { tier: 'B', reason: 'signs next week', until },
    });
    expect(find('override-save')).toBeUndefined();
  });

  it('is said with its reason and end, and goes with one click', () => {
    const { told } = open({
      override: { tier: 'B', reason: 'signs next week', until: Date.UTC(2026, 11, 21, 4) },
    });
    expect(one('override-now').textContent).toContain('B by hand until 21 Dec 2026: signs next week');
    click('override-clear');
    expect(told).toHaveBeenCalledExactlyOnceWith({ do: 'override', override: undefined });
  });
});

describe('what was told', () => {
  const last = {
    ...{ id: 1, change: { do: 'fact' as const, fact: { kind: 'csat' as const, value: 3 } } },
    ...{ before: { tier: 'A' as const, score: 72.4 }, after: { tier: 'B' as const, score: 69.1 } },
    undoUntil: NOW + 10_000,
  };

  it('is said with what it did, and can be undone for ten seconds', () => {
    const { actions } = open({ last });
    const { textContent, dataset } = one('fact-done');
    expect(textContent).toContain('Satisfaction: so-so 72 A → 69 B −3.3 points');
    expect(dataset).toMatchObject({
      scoreBefore: '72.4',
      scoreAfter: '69.1',
      tierAfter: 'B',
      direction: 'down',
    });
    expect(one('fact-done').closest('[aria-live]')?.getAttribute('aria-live')).toBe('polite');
    click('fact-undo');
    expect(actions.undoFacts).toHaveBeenCalledOnce();
    act(() => void vi.advanceTimersByTime(10_001));
    expect(find('fact-undo')).toBeUndefined();
    expect(one('fact-done')).toBeDefined();
  });

  it('is listed, and can be deleted', () => {
    const entered = states('en', NOW).told?.facts?.entered ?? [];
    const { told } = open({ entered });
    expect(all('fact-item').map((item) => item.dataset.kind)).toEqual(['csat', 'need', 'purchase']);
    act(() => all('fact-delete')[1]?.click());
    expect(told).toHaveBeenCalledExactlyOnceWith({ do: 'delete-fact', id: 'f2' });
  });
});

describe('entry questions', () => {
  it('are one click each, and can be put off', () => {
    const { actions } = open({ questions: ENTRY_QUESTIONS }, 'firstContact');
    expect(all('entry-question')).toHaveLength(3);
    click('entry-answer-heard-of-us-friend');
    expect(actions.changeFacts).toHaveBeenCalledExactlyOnceWith({
      ...{ do: 'answer', question: 'heard-of-us', answer: 'friend' },
    });
    click('entry-dismiss');
    expect(actions.dismissQuestions).toHaveBeenCalledOnce();
  });
});

describe('somebody who is not to be profiled', () => {
  const unprofiled = () => states('en', NOW).unprofiled;

  it('has no tier, score, bars, reasons, intention or worth; but a phone, a log and a history', () => {
    const { show, actions } = mountPanel();
    show({ ...unprofiled(), history: [interaction({ before: { tier: 'B' }, after: { tier: 'A' } })] });
    for (const id of ['tier', 'reason', 'dimension-value', 'intention', 'do-not-call'])
      expect(find(id)).toBeUndefined();
    expect(one('panel').textContent).not.toMatch(/B → A|£58k/);
    expect(one('stage').dataset.stage).toBe('loyal');
    click('call-start');
    expect(actions.startCall).toHaveBeenCalled();
    click('outcome-connected');
    expect(actions.logOutcome).toHaveBeenCalledWith('connected');
    expect(all('talking-point').length).toBeGreaterThan(0);
    expect(all('history-item')).toHaveLength(1);
  });

  it('says so calmly, with the way back; nothing else is asked about them', () => {
    const { actions } = open({ noProfiling: true }, 'unprofiled');
    for (const id of ['fact-csat-satisfied', 'fact-need-price-led', 'override-open', 'fact-intention-strong'])
      expect(find(id)).toBeUndefined();
    expect(one('no-profiling').getAttribute('aria-checked')).toBe('true');
    click('no-profiling-end');
    expect(actions.changeFacts).toHaveBeenCalledExactlyOnceWith({ do: 'no-profiling', on: false });
  });

  it('is logged without a word about scoring', () => {
    const { show } = mountPanel();
    const rescore = {
      interactionId: 'x',
      outcome: 'callback',
      before: {},
      after: {},
      unprofiled: true as const,
    };
    show({ ...unprofiled(), rescore: { ...rescore, undoUntil: NOW + 5000 } });
    expect(one('rescore').textContent).toBe('Call back  Undo');
  });
});
