import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DAY_MS } from '../../../lib/domain/facts';
import type { Database } from '../../../lib/domain/stores';
import { createReviewModel } from '../../../lib/models/review-model';
import type { ReviewNews, ReviewWork } from '../../../lib/models/review-view';
import { finishReview } from '../../../lib/use-cases/review/finish-review';
import { saveStandard } from '../../../lib/use-cases/standard/save-standard';
import { freshDatabase } from '../../support/test-desk';
import { calls, customer, review } from '../review/given';
import { NOW, STANDARD } from '../scoring/given';

const report = review([customer('c')], calls(5, 'sale', { talkingPoints: ['a-tailored', 'one-of-ours'] }));

let database: Database;
let orders: { order: ReviewWork; hear: (news: ReviewNews) => void; stopped: boolean }[];

function open() {
  return createReviewModel(database, {
    browserLanguage: 'zh-CN',
    now: () => NOW,
    work: (order, hear) => {
      const job = { order, hear, stopped: false };
      orders.push(job);
      return () => {
        job.stopped = true;
      };
    },
    print: vi.fn(),
  });
}
const job = (i: number) => {
  const found = orders[i];
  if (!found) throw new Error(`no job ${i}`);
  return found;
};

beforeEach(() => {
  database = freshDatabase();
  orders = [];
});

describe('the review’s model', () => {
  it('counts once, when the settings have been read, in the region’s money', async () => {
    open();
    await vi.waitFor(() => expect(orders).toHaveLength(1));
    expect(job(0).order).toEqual({ do: 'count', now: NOW, currency: 'CNY' });
  });

  it('shows what has been counted so far, then the whole, and names the points that were said', async () => {
    const { view } = open();
    await vi.waitFor(() => expect(orders).toHaveLength(1));
    job(0).hear({ say: 'progress', progress: { phase: 'customers', done: 1, share: 0.3 }, report });
    expect(view.value).toMatchObject({ progress: { done: 1 }, report: { customers: 1 } });
    job(0).hear({ say: 'whole', report });
    expect(view.value.progress).toBeUndefined();
    expect(view.value.points['a-tailored']?.opening).toMatch(/方案/);
    expect(view.value.points['one-of-ours']).toBeUndefined();
  });

  it('stops when told, keeps what there is, and counts anew', async () => {
    const { view, actions } = open();
    await vi.waitFor(() => expect(orders).toHaveLength(1));
    job(0).hear({ say: 'progress', progress: { phase: 'customers', done: 1, share: 0.3 }, report });
    actions.cancel();
    expect(job(0).stopped).toBe(true);
    expect(view.value).toMatchObject({ cancelled: true, report: { customers: 1 } });
    actions.count();
    expect(view.value.cancelled).toBe(false);
    expect(orders).toHaveLength(2);
  });

  it('says so when the counting fails', async () => {
    const { view } = open();
    await vi.waitFor(() => expect(orders).toHaveLength(1));
    job(0).hear({ say: 'failed' });
    expect(view.value).toMatchObject({ error: { code: 'review-failed' }, cancelled: true });
  });

  it('knows the last review, the next, the versions since, and for how long it can be taken back', async () => {
    await finishReview(database, NOW - 95 * DAY_MS, 'CNY');
    await saveStandard(database, { ...STANDARD, name: 'shop' }, NOW - 99 * DAY_MS);
    await saveStandard(database, { ...STANDARD, name: 'shop' }, NOW - 5 * DAY_MS);
    const { view, actions } = open();
    await vi.waitFor(() => expect(view.value.overdue).toBe(true));
    expect(view.value.next).toBe(NOW - 5 * DAY_MS);
    expect(view.value.versions.map(({ version }) => version)).toEqual([3]);
    expect(view.value.undo).toBeUndefined();
    await finishReview(database, NOW - 1_000, 'CNY');
    await vi.waitFor(() => expect(view.value.undo).toBe(NOW - 1_000));
    actions.undo();
    await vi.waitFor(() => expect(view.value.next).toBe(NOW - 5 * DAY_MS));
  });

  it('finishes off the main thread, once', async () => {
    const { view, actions } = open();
    await vi.waitFor(() => expect(orders).toHaveLength(1));
    actions.finish();
    actions.finish();
    expect(orders.slice(1).map(({ order }) => order.do)).toEqual(['finish']);
    expect(view.value.finishing).toBe(true);
    job(1).hear({ say: 'finished' });
    expect(view.value.finishing).toBe(false);
  });

  it('switches the reminder off in the settings', async () => {
    const { view, actions } = open();
    await vi.waitFor(() => expect(view.value.reminder).toBe(true));
    actions.setReminder(false);
    await vi.waitFor(() => expect(view.value.reminder).toBe(false));
    expect((await database.read((s) => s.settings.get())).reviewReminder).toBe(false);
  });
});
