/** A worker of the review page: counts away from it, so that it answers meanwhile. It only wires. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDatabase } from '../lib/db/database';
import type { ReviewNews, ReviewWork } from '../lib/models/review-view';
import { finishReview } from '../lib/use-cases/review/finish-review';
import { makeReview } from '../lib/use-cases/review/make-review';

/** More often than this nobody sees numbers change, and each telling costs a copy of them. */
const TELL_MS = 300;

export default defineUnlistedScript(() => {
  const say = (news: ReviewNews): void => postMessage(news);

  async function work(order: ReviewWork): Promise<ReviewNews> {
    const database = openDatabase();
    if (order.do === 'finish') {
      await finishReview(database, order.now, order.currency);
      return { say: 'finished' };
    }
    let told = performance.now();
    const report = await makeReview(database, order, (progress, soFar) => {
      if (performance.now() - told < TELL_MS) return;
      told = performance.now();
      say({ say: 'progress', progress, report: soFar() });
    });
    return { say: 'whole', report };
  }

  addEventListener('message', ({ data }: MessageEvent<ReviewWork>) => {
    work(data).then(say, (error: unknown) => {
      console.error('review', error);
      say({ say: 'failed' });
    });
  });
});
