// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PanelView } from '../../../../lib/models/panel-view';
import { states } from '../../../gallery/states';
import { fresh, interaction, person, scored } from '../../../gallery/views';
import { all, click, find, mountPanel, one } from '../support';

afterEach(() => {
  vi.useRealTimers();
});

describe('every state', () => {
  const names = Object.keys(states('en', 0));
  it.each(names)('%s renders in both languages, without holes in its words', (name) => {
    for (const language of ['en', 'zh-CN'] as const) {
      const { show } = mountPanel(language);
      show(states(language, Date.now())[name]);
      expect(one('panel').dataset.state).toBe(states(language, 0)[name]?.state);
      expect(document.body.textContent).not.toMatch(/undefined|NaN|\[object/);
    }
  });

  it('shows nobody’s data while loading', () => {
    const { show } = mountPanel();
    show();
    expect(find('customer-name')).toBeDefined();
    show({ state: 'loading', person: undefined, customerId: undefined });
    expect(find('customer-name')).toBeUndefined();
    expect(one('panel').dataset.customerId).toBe('');
  });

  it('asks for consent in exactly three sentences and shows nothing else to do', () => {
    for (const language of ['en', 'zh-CN'] as const) {
      const { show, actions } = mountPanel(language);
      show({ state: 'consent' });
      expect(one('consent-notice').children.length).toBe(3);
      expect(find('export-open')).toBeUndefined();
      click('consent-accept');
      expect(actions.acceptConsent).toHaveBeenCalledOnce();
    }
  });
});

describe('the person', () => {
  it('is shown by bare values', () => {
    const { show } = mountPanel();
    show();
    const { name, company, emails } = person(false);
    expect(one('customer-name').textContent).toBe(name);
    expect(one('customer-company').textContent).toBe(company);
    expect(one('customer-email').textContent).toBe(emails[0]);
    expect(one('customer-phone').textContent).toBe('07700 900142');
    expect(one('customer-phone').dataset.e164).toBe('+447700900142');
    expect(one('record-id').textContent).toBe('40711');
  });

  it('is text, never markup', () => {
    const evil = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const { show } = mountPanel();
    show({
      person: { ...person(false), name: evil, company: evil, title: evil, emails: [evil] },
      history: [interaction({ note: evil, at: 1 })],
      why: [{ code: 'label', text: evil }],
      host: evil,
    });
    expect(one('customer-name').textContent).toBe(evil);
    expect(document.querySelector('img, script')).toBeNull();
  });

  it('has one element for every number, those beyond the second hidden until asked for', () => {
    const { show } = mountPanel();
    const phones = Array.from({ length: 10 }, (_, i) => ({ e164: `+4477009001${40 + i}` }));
    show({ person: { ...person(false), phones } });
    expect(all('customer-phone')).toHaveLength(10);
    expect(all('customer-phone').filter((e) => !e.closest('[hidden]'))).toHaveLength(2);
    const more = document.querySelector<HTMLElement>('.panel-contacts__more');
    act(() => more?.click());
    expect(all('customer-phone').filter((e) => !e.closest('[hidden]'))).toHaveLength(10);
  });
});

describe('tier and reasons', () => {
  it('has its final attributes at once, to the decimals of the contract', () => {
    const { show } = mountPanel();
    show({ assessment: fresh, state: 'new', customerId: undefined });
    expect(one('tier').dataset).toMatchObject({
      tier: 'D',
      score: '40.0',
      confidence: 'low',
      override: 'false',
    });
    expect(one('dimension-loyalty').dataset.score).toBe('');
    expect(one('intention').dataset.level).toBe('');
    show({ assessment: scored({ score: 55.1, tier: 'B' }) });
    expect(one('tier').dataset).toMatchObject({ tier: 'B', score: '55.1' });
  });

  it('keeps all reasons in the page and hides those beyond the second', () => {
    const { show } = mountPanel();
    show();
    const reasons = all('reason');
    expect(reasons).toHaveLength(scored().reasons.length);
    expect(reasons.map((r) => r.hidden)).toEqual([false, false, true, true, true, true]);
    expect(reasons[0]?.dataset.points).toBe('9.20');
  });

  it('is not shown of people who must not be called', () => {
    const { show } = mountPanel();
    show(states('en', Date.now()).stopped);
    for (const id of ['tier', 'reason', 'talking-point', 'dimension-value', 'intention', 'call-start'])
      expect(find(id), id).toBeUndefined();
    expect(one('do-not-call').textContent).toContain('Please stop ringing me');
    expect(one('stage').dataset.stage).toBe('do-not-call');
  });
});

describe('somebody new', () => {
  it('can be added with one click, or linked to a customer of the same name', () => {
    const { show, actions } = mountPanel();
    show(states('en', Date.now()).suggested);
    click('add-customer');
    expect(actions.addCustomer).toHaveBeenCalledOnce();
    act(() => all('link-customer')[1]?.click());
    expect(actions.chooseCustomer).toHaveBeenCalledWith('c2');
    expect(actions.chooseCustomer).toHaveBeenCalledOnce();
  });
});

it('a choice among several is made on the row or its button, once each', () => {
  const { show, actions } = mountPanel();
  show(states('en', Date.now()).ambiguous);
  expect(all('candidate').map((e) => e.dataset.customerId)).toEqual(['c1', 'c2', 'c3', 'c4']);
  act(() => all('candidate')[0]?.click());
  act(() => all('link-customer')[1]?.click());
  expect(actions.chooseCustomer).toHaveBeenCalledTimes(2);
  expect(actions.chooseCustomer).toHaveBeenLastCalledWith('c2');
});

describe('talking points', () => {
  it('come best first, three in sight, each with use and copy', () => {
    const { show, actions } = mountPanel();
    show();
    const points = all('talking-point');
    expect(points.map((p) => p.dataset.id)).toEqual(['a-loyal-renewal', 'a-referral', 'strong-closing']);
    act(() => points[1]?.querySelector<HTMLElement>('[data-testid="talking-point-use"]')?.click());
    expect(actions.usePoint).toHaveBeenCalledWith('a-referral');
    act(() => points[0]?.querySelector<HTMLElement>('[data-testid="talking-point-copy"]')?.click());
    expect(actions.copyText).toHaveBeenCalledWith(expect.stringContaining('You renew'));
  });
});

describe('history', () => {
  it('has one item for each log, newest first, which can be changed and deleted', () => {
    const { show, actions } = mountPanel();
    const history = [
      interaction({ id: 'b', at: Date.UTC(2026, 10, 20, 3, 4, 5), outcome: 'interested' }),
      interaction({ id: 'a', at: Number.NaN, outcome: 'made_up' }),
    ];
    show({ history });
    const items = all('history-item');
    expect(items.map((i) => [i.dataset.outcome, i.dataset.at])).toEqual([
      ['interested', '2026-11-20T03:04:05.000Z'],
      ['made_up', ''],
    ]);
    act(() => items[0]?.querySelector<HTMLElement>('[data-testid="history-edit"]')?.click());
    expect(actions.editInteraction).toHaveBeenCalledWith('b');
    act(() => items[1]?.querySelector<HTMLElement>('[data-testid="history-delete"]')?.click());
    expect(actions.deleteInteraction).toHaveBeenCalledWith('a');
  });

  it('opens the form in the item that is being changed', () => {
    const { show } = mountPanel();
    const details = { ...states('en', Date.now()).callback?.details, editing: true, interactionId: 'b' };
    show({ history: [interaction({ id: 'b', at: 1 })], details: details as PanelView['details'] });
    expect(one('history-item').contains(one('save'))).toBe(true);
  });

  it('says so while there is none', () => {
    const { show } = mountPanel();
    show({ history: [] });
    expect(find('history-item')).toBeUndefined();
    expect(document.body.textContent).toContain('No calls yet');
  });
});

it('an error is one sentence that can be put away', () => {
  const { show, actions } = mountPanel();
  show({ error: { code: 'something-nobody-knows' } });
  expect(one('error').textContent).toMatch(/^Something went wrong.*\.$/);
  act(() => document.querySelector<HTMLElement>('.panel-error .button')?.click());
  expect(actions.dismissError).toHaveBeenCalledOnce();
});
