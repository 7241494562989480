import { signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Customer } from '../../../lib/domain/customer';
import { type FoundOut, watchInsight } from '../../../lib/models/insight-model';
import type { PanelData } from '../../../lib/models/panel-data';
import { defaultStandard } from '../../../lib/standard/default';
import { NOON, readPerson } from '../../support/test-desk';
import { bought, called, subject } from '../scoring/given';

const known = (id: string, history: Parameters<typeof subject>[0]): PanelData => {
  const customer = { id, keys: [], emails: [], recordIds: [], tags: [], ...subject(history) } as unknown;
  const person = readPerson();
  return {
    person,
    focused: undefined,
    recognition: { kind: 'known', customer: customer as Customer },
    owner: id,
    customer: customer as Customer,
    history: [],
  };
};

const person = signal<PanelData | undefined>(undefined);
const standard = signal(defaultStandard('CNY'));
const now = signal(NOON);
const historyShown = signal(false);
const found = signal<FoundOut | undefined>(undefined);
let stop: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  person.value = undefined;
  now.value = NOON;
  historyShown.value = false;
  standard.value = defaultStandard('CNY');
  found.value = undefined;
  stop = watchInsight({ person, standard, now, historyShown, found });
});
afterEach(() => {
  stop();
  vi.useRealTimers();
});

describe('what is found out after the first paint', () => {
  it('is nothing of nobody, and of a person what would lift them', () => {
    vi.runAllTimers();
    expect(found.value).toBeUndefined();
    person.value = known('a', [bought(100, { amount: 900 })]);
    expect(found.value).toBeUndefined();
    vi.runAllTimers();
    expect(found.value?.owner).toBe('a');
    expect(found.value?.view.lifts).toHaveLength(2);
    expect(found.value?.view.history).toBeUndefined();
  });

  it('works out the past only while it is looked at', () => {
    person.value = known('a', [called('sale', 20)]);
    historyShown.value = true;
    vi.runAllTimers();
    expect(found.value?.view.history?.steps[0]?.because?.code).toBeDefined();
    historyShown.value = false;
    vi.runAllTimers();
    expect(found.value?.view.history).toBeUndefined();
  });

  it('follows facts and the standard, not every tick of the clock', () => {
    person.value = known('a', []);
    vi.runAllTimers();
    const before = found.value;
    now.value = NOON + 1_000;
    vi.runAllTimers();
    expect(found.value).toBe(before);
    now.value = NOON + 60_000;
    vi.runAllTimers();
    expect(found.value).not.toBe(before);
    expect(found.value).toEqual(before);
    standard.value = { ...standard.value, floors: { A: 90, B: 80, C: 45 } };
    vi.runAllTimers();
    expect(found.value?.view.lifts[0]?.tierAfter).toBe('C');
  });

  it('of somebody new starts from nothing, by the kind of customer they seem to be', () => {
    const { customer: _, ...data } = known('new:x', []);
    const { momentum, ...rest } = defaultStandard('CNY');
    standard.value = { ...rest, momentum: { ...momentum, need: 40 } };
    person.value = { ...data, recognition: { kind: 'unknown', suggestions: [] } };
    vi.runAllTimers();
    // Their page names a company.
    expect(found.value?.view.lifts.find(({ code }) => code === 'need')?.params).toEqual({
      type: 'quality-led',
    });
  });

  it('is nothing while several may be meant', () => {
    person.value = { ...known('a', []), recognition: { kind: 'several', customers: [] } };
    vi.runAllTimers();
    expect(found.value).toBeUndefined();
  });
});
