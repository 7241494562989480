/** One hostile page beside the panel: what it cost, what it saw of us, and what the panel said. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { cpuClock } from '../cpu-clock';
import { heapOf } from '../heap';
import { type TaskCost, traceTasks } from '../task-trace';
import { all } from '../test-ids';
import { until } from '../until';
import { CUSTOMER, type HostilePage } from './hostile-page';
import type { Stage } from './stage';

export interface Trial {
  /** What is wrong, each a sentence; empty when all is well. */
  wrong: string[];
  with: TaskCost;
  without: TaskCost;
  /** Whom the panel showed at the end. */
  shown: string;
}

export interface TrialOptions {
  /** How long the page is watched after it has loaded. */
  watchMs: number;
  /** The panel has to have settled by then; a busy machine and a heavy page take their time. */
  settleMs: number;
  /** How long the page's memory is watched after that. */
  memoryMs: number;
}

/** Of the extension's own doing, CPU ms: no click waits longer for it. */
const MOST_TASK_MS = 100;
/** And in all, of each second watched. */
const MOST_SHARE = 0.25;
/** What reading a large page costs once. */
const ONCE_MS = 1_500;
/** Memory may grow by so much more than without us while the page runs on. */
const MOST_GROWTH_MB = 10;
/** The panel answers a click in this time, whatever the page does; generous for a busy machine. */
const ANSWER_MS = 5_000;

interface Seen {
  state: string;
  name: string;
}

async function look(panel: Page): Promise<Seen> {
  const [[frame], [name]] = [await all(panel, 'panel'), await all(panel, 'customer-name')];
  return { state: frame?.data.state ?? '(no panel)', name: name?.text ?? '' };
}

const answerTime = (panel: Page): Promise<number> =>
  panel.evaluate(
    () =>
      new Promise<number>((done) => {
        const start = performance.now();
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - start)));
      }),
  );

/** Nobody may be shown who is not there: an empty panel is no lie. */
const truthful = ({ state, name }: Seen) =>
  name === '' || name === CUSTOMER || (state !== 'matched' && state !== 'new');

/** What the page could see of us: elements, attributes, text, globals. */
const LEAKS = `(() => {
  const out = [];
  if (window.pwned || document.querySelector('[data-pwned]')) out.push('markup ran in the page');
  const walk = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  for (let n = walk.nextNode(); n; n = walk.nextNode()) {
    if (n.tagName !== 'TIERSIDE-BADGE') continue;
    if (n.shadowRoot || n.textContent || n.attributes.length) out.push('a badge can be read: ' + n.outerHTML.slice(0, 200));
  }
  if (document.documentElement && /(?:chrome|moz)-extension:/.test(document.documentElement.innerHTML.slice(0, 3e6))) out.push('an address of the extension is in the page');
  for (const k of Object.getOwnPropertyNames(window)) if (/tierside/i.test(k)) out.push('the page has a global ' + k);
  return [...new Set(out)];
})()`;

/** Asked in a world of the debugger's own: the page's may be spoilt. */
async function leaksOf(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'looking-on',
    });
    const ask = async (contextId?: number, expression = LEAKS) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return result.value as unknown;
    };
    const leaks = (await ask(executionContextId)) as string[];
    // The page's own globals are seen only from its own world; where that is spoilt nothing was found there.
    const ran = await ask(undefined, "Boolean(globalThis.pwned) || 'tierside' in globalThis").catch(
      () => false,
    );
    return ran ? [...leaks, 'markup ran in the page, or it has a global of ours'] : leaks;
  } finally {
    await session.detach();
  }
}

/** Follows the panel while the page is watched: who is shown, and whether it is alive. */
async function follow(
  panel: Page,
  wanted: HostilePage,
  o: Pick<TrialOptions, 'watchMs' | 'settleMs'>,
  wrong: string[],
): Promise<Seen> {
  let seen = await look(panel);
  const note = () => {
    const line = `the panel showed ${seen.state} ${JSON.stringify(seen.name)}`;
    if (!truthful(seen) && !wrong.includes(line)) wrong.push(line);
  };
  const right = (s: Seen) => s.state === 'matched' && s.name === CUSTOMER;
  await until(
    'the panel to settle',
    async () => {
      seen = await look(panel);
      note();
      return wanted.found ? right(seen) : seen.state !== 'loading';
    },
    { timeout: o.settleMs },
  ).catch(() => {
    wrong.push(`after ${o.settleMs} ms the panel shows ${seen.state} ${JSON.stringify(seen.name)}`);
  });
  const end = performance.now() + o.watchMs;
  while (performance.now() < end) {
    await sleep(100);
    seen = await look(panel);
    note();
  }
  const answer = await answerTime(panel);
  if (answer > ANSWER_MS) wrong.push(`the panel took ${Math.round(answer)} ms to answer`);
  if (await panel.evaluate(() => 'pwned' in window || !!document.querySelector('[data-pwned]')))
    wrong.push('markup of the page ran in the panel');
  return seen;
}

function costs(wanted: Pick<Trial, 'with' | 'without'>, seconds: number): string[] {
  const { with: w, without: o } = wanted;
  const wrong: string[] = [];
  if (w.longest > o.longest * 1.5 + MOST_TASK_MS)
    wrong.push(`a task of ${w.longest.toFixed(0)} ms, ${o.longest.toFixed(0)} without us`);
  if (w.total > o.total * 1.5 + ONCE_MS + seconds * 1_000 * MOST_SHARE)
    wrong.push(
      `${w.total.toFixed(0)} ms of work in ${seconds.toFixed(0)} s, ${o.total.toFixed(0)} without us`,
    );
  return wrong;
}

/** How much the page's memory grows while it runs on, MB. */
async function growth(page: Page, ms: number): Promise<number> {
  const before = (await heapOf(page)).mb;
  await sleep(ms);
  return (await heapOf(page)).mb - before;
}

/** Whatever it was, the next page is read like any other, and nothing was said in any console. */
async function afterwards(stage: Stage): Promise<string[]> {
  const wrong: string[] = [];
  await stage.goHome().catch((e) => wrong.push(`not itself again afterwards: ${String(e).split('\n')[0]}`));
  try {
    stage.scene.chromium.console.assertClean();
  } catch (e) {
    wrong.push(e instanceof Error ? e.message : String(e));
  }
  return wrong;
}

/** The whole trial, beside a browser without the extension. */
export async function attempt(
  stage: Stage,
  name: string,
  page: HostilePage,
  o: TrialOptions,
): Promise<Trial> {
  const wrong: string[] = [];
  const url = `${stage.hostile.origin}/${name}`;
  let shown: Seen = { state: '', name: '' };
  let seconds = 0;
  const cost = await traceTasks(stage.page, async () => {
    await stage.page.goto(url, { waitUntil: 'load' });
    const start = performance.now();
    shown = await follow(stage.panel, page, o, wrong);
    seconds = (performance.now() - start) / 1_000;
  });
  wrong.push(...(await leaksOf(stage.page)));
  const grown = await growth(stage.page, o.memoryMs);
  wrong.push(...(await afterwards(stage)));
  // For as long as it was watched with us.
  const bare = await stage.bare();
  const without = await traceTasks(bare, async () => {
    await bare.goto(url, { waitUntil: 'load' });
    await sleep(seconds * 1_000);
  });
  const grownWithout = await growth(bare, o.memoryMs);
  await bare.goto('about:blank');
  if (grown > grownWithout + MOST_GROWTH_MB)
    wrong.push(
      `${grown.toFixed(1)} MB more in ${o.memoryMs / 1_000} s, ${grownWithout.toFixed(1)} without us`,
    );
  wrong.push(...costs({ with: cost, without }, seconds));
  return { wrong, with: cost, without, shown: `${shown.state} ${shown.name}`.trim() };
}

/** The short one: without the other browser, so that only a page that rests of itself says what we cost it. */
export async function glance(stage: Stage, name: string, page: HostilePage): Promise<string[]> {
  const wrong: string[] = [];
  await stage.page.goto(`${stage.hostile.origin}/${name}`, { waitUntil: 'load' });
  const clock = await cpuClock(stage.page);
  const before = await clock.now();
  await follow(stage.panel, page, { watchMs: 500, settleMs: 20_000 }, wrong);
  const spent = (await clock.now()) - before;
  if (page.calm && spent > ONCE_MS) wrong.push(`the page worked ${spent.toFixed(0)} ms for us`);
  return [...wrong, ...(await leaksOf(stage.page)), ...(await afterwards(stage))];
}
