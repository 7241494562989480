/** A worker of the settings page: tries standards on all customers, away from the page. It only wires. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { openDatabase } from '../lib/db/database';
import type { WhatIfAnswer, WhatIfQuestion } from '../lib/domain/what-if';
import { createWhatIf, type WhatIf } from '../lib/use-cases/standard/what-if';

export default defineUnlistedScript(() => {
  const say = (answer: WhatIfAnswer) => postMessage(answer);

  /** A macrotask, so that newer questions are heard; timers would be throttled in a covered window. */
  const channel = new MessageChannel();
  const waiting: (() => void)[] = [];
  channel.port1.onmessage = () => waiting.shift()?.();
  const pause = () =>
    new Promise<void>((done) => {
      waiting.push(done);
      channel.port2.postMessage(undefined);
    });

  let whatIf: WhatIf | undefined;
  /** A census asked for early waits until everybody is there. */
  let loaded: Promise<unknown> = Promise.resolve();

  async function answer(question: WhatIfQuestion): Promise<void> {
    if (question.ask === 'load') {
      whatIf = createWhatIf(openDatabase(), question.now, pause);
      const loading = whatIf.load(question.standard, (done, total) => say({ tell: 'loading', done, total }));
      loaded = loading;
      return say({ tell: 'loaded', customers: await loading });
    }
    const { id, standard } = question;
    await loaded;
    if (question.ask === 'census')
      return say({ tell: 'census', id, population: await whatIf?.census(standard) });
    const preview = await whatIf?.try(standard);
    if (preview) say({ tell: 'preview', id, preview });
  }

  addEventListener('message', ({ data }: MessageEvent<WhatIfQuestion>) => {
    void answer(data).catch((error: unknown) => {
      console.error('what-if', error);
      say({ tell: 'failed' });
    });
  });
});
