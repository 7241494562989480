/**
 * `npm run eval -- DIR [--json]`: detection quality of the built extension in real Chromium over a folder with
 * truth.json. Nothing of the truth is given to the product.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { acceptNotice } from '../support/agent';
import { launchChromium } from '../support/chromium';
import { serveFolder } from '../support/http-server';
import { welcomePage } from '../support/scene';
import { askPanel } from './panel';
import { KINDS, type PageScore, scorePage, total } from './score';
import { readTruth } from './truth';

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function scoreAll(dir: string, each: (score: PageScore) => void): Promise<PageScore[]> {
  const truths = readTruth(dir);
  const served = await serveFolder(dir);
  const chromium = await launchChromium();
  try {
    await acceptNotice(await welcomePage(chromium));
    const page = await chromium.open(`${served.origin}/${truths[0]?.file ?? ''}`);
    await page.setViewport({ width: 1440, height: 900 });
    const panel = await chromium.openPanel(page);
    const scores: PageScore[] = [];
    for (const truth of truths) {
      await page.goto(`${served.origin}/${truth.file}`, { waitUntil: 'load' });
      for (const step of truth.steps) {
        if (step.action === 'click') await page.$eval(step.selector, (e) => (e as HTMLElement).click());
        if (step.action !== 'none') await sleep(step.ms);
      }
      const score = scorePage(truth, await askPanel(panel));
      scores.push(score);
      each(score);
    }
    return scores;
  } finally {
    await chromium.close();
    await served.close();
  }
}

const percent = (n: number) => `${(100 * n).toFixed(1)} %`.padStart(9);

function table(scores: readonly PageScore[]): string {
  const lines = ['kind        precision    recall        F1   right  wrong  missed'];
  for (const kind of KINDS) {
    const t = total(scores, kind);
    lines.push(
      `${kind.padEnd(11)}${percent(t.precision)} ${percent(t.recall)} ${percent(t.f1)} ${[t.right, t.wrong, t.missed].map((n) => String(n).padStart(7)).join('')}`,
    );
  }
  const right = scores.filter((s) => s.rightOrNobody).length;
  lines.push(`right or rightly nobody: ${right} of ${scores.length} (${(right / scores.length).toFixed(3)})`);
  return lines.join('\n');
}

const args = process.argv.slice(2);
const json = args.includes('--json');
const dir = resolve(args.find((a) => !a.startsWith('--')) ?? 'tests/pages');
if (!existsSync(join(dir, 'truth.json'))) {
  console.log(`${dir} has no truth.json: nothing to judge. Usage: npm run eval -- DIR [--json]`);
  process.exit(args.length > 0 ? 1 : 0);
}
const scores = await scoreAll(dir, (s) => {
  if (json) return;
  console.log(`${s.rightOrNobody ? 'right' : 'WRONG'}  ${s.id}`);
  for (const m of s.misses) console.log(`         ${m}`);
});
if (json) {
  const kinds = Object.fromEntries(KINDS.map((k) => [k, total(scores, k)]));
  const right = scores.filter((s) => s.rightOrNobody).length;
  console.log(
    JSON.stringify({ pages: scores.length, right, rightOrNobody: right / scores.length, kinds, scores }),
  );
} else console.log(`\n${table(scores)}`);
