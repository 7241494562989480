import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

const picture = (file: string) => `data:image/png;base64,${readFileSync(file).toString('base64')}`;

/** One picture of the page with the panel beside it: the browser shows them so, but shoots them apart. */
export async function overview(browser: Browser, pageShot: string, panelShot: string, to: string) {
  const page = await browser.newPage();
  try {
    await page.setContent(
      `<style>body{margin:0;display:inline-flex;align-items:flex-start;background:#d9dde3;gap:1px;height:760px;overflow:hidden}img{display:block}</style>
       <img src="${picture(pageShot)}"><img src="${picture(panelShot)}">`,
    );
    const body = await page.$('body');
    await body?.screenshot({ path: to as `${string}.png` });
  } finally {
    await page.close();
  }
}
