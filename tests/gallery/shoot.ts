/**
 * Pictures of every state in both languages, both schemes and three widths, with axe over each.
 * `STATES=matched,logged npx tsx tests/gallery/shoot.ts [OUT] [filter]`; needs a Chromium in CHROME_PATH or
 * /usr/bin/chromium. `CLICK=dimension-value` clicks that test id first. States are the names in states.ts and options-states.ts, and welcome, welcomed.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { galleryPage } from './bundle';

const root = resolve(import.meta.dirname, '../..');
const out = process.argv[2] ?? '/tmp/gallery';
const filter = new RegExp(process.argv[3] ?? '.');
mkdirSync(out, { recursive: true });

const html = await galleryPage();
const axe = readFileSync(resolve(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
page.on('pageerror', (error) => console.log('page error', error));
await page.setRequestInterception(true);
page.on('request', (request) => {
  void request.respond({ status: 200, contentType: 'text/html', body: html });
});

const names = (process.env.STATES ?? '').split(',').filter(Boolean);
const shots: [state: string, lang: string, scheme: string, width: number][] = [];
for (const state of names)
  for (const lang of ['en', 'zh-CN'])
    for (const scheme of ['light', 'dark'])
      for (const width of (process.env.WIDTHS ?? '320,400,600').split(',').map(Number))
        shots.push([state, lang, scheme, width]);

for (const [state, lang, scheme, width] of shots) {
  const name = `${state}-${lang}-${scheme}-${width}`;
  if (!filter.test(name)) continue;
  await page.setViewport({ width, height: 820 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.goto(`http://gallery.test/?state=${state}&lang=${lang}`);
  await new Promise((done) => setTimeout(done, 200));
  if (process.env.CLICK) {
    await page.click(`[data-testid="${process.env.CLICK}"]`);
    await new Promise((done) => setTimeout(done, 100));
  }
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as {
      axe: {
        run(): Promise<{
          violations: { id: string; nodes: { target: unknown[]; failureSummary: string }[] }[];
        }>;
      };
    };
    const { violations } = await axe.run();
    const small = [...document.querySelectorAll('button, a, select, input, textarea')].flatMap((e) => {
      const box = e.getBoundingClientRect();
      return box.width > 0 && (box.width < 28 || box.height < 28)
        ? [`small ${e.outerHTML.slice(0, 80)} ${box.width}×${box.height}`]
        : [];
    });
    const wide =
      document.documentElement.scrollWidth > innerWidth
        ? [`wide ${document.documentElement.scrollWidth}`]
        : [];
    return [
      ...violations.flatMap((v) => v.nodes.map((n) => `${v.id} ${n.target.join(' ')} ${n.failureSummary}`)),
      ...small,
      ...wide,
    ];
  });
  for (const problem of found) console.log(name, problem);
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
}
await browser.close();
