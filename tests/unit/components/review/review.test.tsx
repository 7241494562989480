// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Review } from '../../../../components/review/Review';
import type { ReviewActions, ReviewView } from '../../../../lib/models/review-view';
import { calls, customer, review } from '../../review/given';
import { NOW, STANDARD } from '../../scoring/given';
import { all, click, one } from '../support';

const actions = (): ReviewActions => ({
  count: vi.fn(),
  cancel: vi.fn(),
  finish: vi.fn(),
  undo: vi.fn(),
  setReminder: vi.fn(),
  print: vi.fn(),
  dismissError: vi.fn(),
});

const view = (changes: Partial<ReviewView> = {}): ReviewView => ({
  report: review(
    [customer('c'), customer('n', [], { noProfiling: true })],
    [...calls(4, 'sale', { before: { tier: 'A' } }), ...calls(6, 'connected')],
  ),
  cancelled: false,
  finishing: false,
  currency: 'CNY',
  own: { ...STANDARD, tiers: { D: { name: 'Sleeper' } } },
  standard: { version: 1, name: 'general' },
  versions: [],
  next: NOW + 1,
  overdue: false,
  reminder: true,
  points: {},
  ...changes,
});

function show(changes: Partial<ReviewView> = {}, language: 'en' | 'zh-CN' = 'en'): ReviewActions {
  const doing = actions();
  const root = document.body.firstElementChild;
  if (!root) throw new Error('no root');
  void act(() => render(<Review view={view(changes)} actions={doing} language={language} />, root));
  return doing;
}

beforeEach(() => {
  document.body.innerHTML = '<div id="app"></div>';
});

describe('the review page', () => {
  it('says "too few" instead of a percentage below five calls', () => {
    show();
    const [a, b] = all('review-conversion');
    expect(a?.dataset).toMatchObject({ tier: 'A', sales: '4', calls: '4' });
    expect(a?.textContent).toContain('too few');
    expect(a?.textContent).not.toContain('%');
    expect(b?.dataset).toMatchObject({ tier: 'B', sales: '0', calls: '6', low: '0.0000' });
    expect(b?.textContent).toContain('0% to 39%');
  });

  it('calls a tier as the company calls it', () => {
    show();
    expect(all('review-tier').map(({ textContent }) => textContent)).toContainEqual(
      expect.stringContaining('Sleeper'),
    );
  });

  it('is done only when everything has been counted', () => {
    const during = { progress: { phase: 'calls' as const, done: 4_000, share: 0.8 } };
    show(during);
    expect(one('review-done')).toHaveProperty('disabled', true);
    expect(one('review-progress').textContent).toContain('Counting calls: 4,000');
    show({ cancelled: true });
    expect(one('review-done')).toHaveProperty('disabled', true);
    expect(one('review-cancelled').textContent).toContain('the first 2 customers only');
    const doing = show();
    click('review-done');
    expect(doing.finish).toHaveBeenCalledOnce();
  });

  it('offers to take back what was just done, and says when the next is due', () => {
    const doing = show({ undo: NOW, next: NOW - 1, overdue: true });
    click('review-undo');
    expect(doing.undo).toHaveBeenCalledOnce();
    expect(one('review-next').dataset).toMatchObject({
      overdue: 'true',
      at: new Date(NOW - 1).toISOString(),
    });
    show({ next: undefined });
    expect(all('review-next')).toEqual([]);
  });

  it('lets the reminder be switched off', () => {
    const doing = show();
    click('review-reminder');
    expect(doing.setReminder).toHaveBeenCalledWith(false);
  });

  it('says in Chinese what it says in English', () => {
    show({}, 'zh-CN');
    expect(one('review').textContent).toContain('分级复盘');
    expect(one('review').textContent).not.toMatch(/Counting|Review done|too few/);
  });

  it('invites to bring in a list where there is nobody', () => {
    show({ report: review([]) });
    expect(one('review').textContent).toContain('No customers yet');
    expect(all('review-tier')).toEqual([]);
  });
});
