/** What is asked of a page and told to the background while nothing happens, and while only a clock ticks. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Chromium } from '../../support/chromium';
import { type DomCounts, probeDom } from '../../support/dom-probe';
import { countMessages } from '../../support/message-count';
import { until } from '../../support/until';
import type { Budget, Table } from '../table';
import { GROWS_AT, moreRows, type Shape } from './big-page';
import { NEW_ROWS } from './measure';

const WATCH_MS = 3_000;
/** Of a tick of the clock: is it anything? */
const LOOKS_A_TICK = 12;
const TICK_MS = 250;
/** Asked so often in a row with the same answer: the reading has ended. */
const AT_REST = 40;

const layouts = (c: DomCounts): number => Object.values(c.layout).reduce((a, b) => a + b, 0);
const laid = (c: DomCounts): string =>
  Object.entries(c.layout)
    .map(([name, n]) => `${name} ${n}`)
    .join(', ') || 'none';

const CLOCK = `(() => {
  const clock = document.createElement('div');
  document.body.prepend(clock);
  setInterval(() => { clock.textContent = new Date().toLocaleTimeString('en'); }, ${TICK_MS});
})()`;

/** @param page one that has been read and has settled */
export async function atRest(
  chromium: Chromium,
  page: Page,
  shape: Shape,
): Promise<{ tables: Table[]; budgets: Budget[] }> {
  const messages = await countMessages(chromium);
  const dom = await probeDom(page, chromium.extension.id);
  const watch = async (name: string) => {
    await dom.reset();
    await messages.taken();
    await sleep(WATCH_MS);
    const counts = await dom.counts();
    return { name, counts, heard: await messages.taken() };
  };
  const nothing = await watch('nothing at all');

  await dom.reset();
  await page.evaluate(
    `document.querySelector(${JSON.stringify(GROWS_AT[shape])}).insertAdjacentHTML('beforeend', ${JSON.stringify(moreRows(NEW_ROWS, shape))})`,
  );
  // New rows that nobody sees may change nothing of what is told: that they were looked at is told by the looks.
  let [looks, still] = [0, 0];
  await until(
    'the page to be read again',
    async () => {
      const now = (await dom.counts()).looks;
      still = now > 0 && now === looks ? still + 1 : 0;
      looks = now;
      return still >= AT_REST;
    },
    { timeout: 20_000 },
  );
  const scan = {
    name: `${NEW_ROWS} new rows`,
    counts: await dom.counts(),
    heard: await messages.taken(),
  };

  await page.evaluate(CLOCK);
  // The clock itself is new: that is news once, and on a page without other news it takes a while (watch.ts).
  await dom.reset();
  await until('the clock to be news', async () => (await dom.counts()).looks > scan.counts.looks / 2, {
    timeout: 20_000,
  });
  await sleep(500);
  const clock = await watch('a ticking clock');

  const row = ({ name, counts, heard: said }: typeof nothing) => ({
    what: name,
    messages: said.length,
    'looks at the DOM': counts.looks,
    'styles asked': counts.styles,
    'layout forced': laid(counts),
  });
  return {
    tables: [
      {
        title: `What the script in a page of very many texts does in ${WATCH_MS / 1_000} s`,
        rows: [nothing, clock, scan].map(row),
      },
    ],
    budgets: [
      { what: 'idle: messages', value: nothing.heard.length, limit: 0 },
      { what: 'idle: looks at the DOM', value: nothing.counts.looks, limit: 0 },
      { what: 'ticking clock: messages', value: clock.heard.length, limit: 0 },
      {
        what: 'ticking clock: looks at the DOM',
        value: clock.counts.looks,
        limit: LOOKS_A_TICK * Math.ceil(WATCH_MS / TICK_MS + 1),
      },
      { what: 'reading again: layout forced', value: layouts(scan.counts), limit: 0 },
    ],
  };
}
