/** What the side panel shows of a page, read through its automation surface. */
import type { Page } from 'puppeteer-core';
import type { Said } from './truth';

/** A page that shows its customer has settled within two seconds; the rest is the machine's. */
const SETTLE_MS = 6_000;
/** The panel's word counts when it has not changed for so long. */
const STILL_MS = 700;
/** "Nobody" is believed only after the two seconds that a page has. */
const NOBODY_MS = 2_300;
const POLL_MS = 100;

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

const texts = (panel: Page, id: string): Promise<string[]> =>
  panel.$$eval(`[data-testid="${id}"]`, (found) => found.map((e) => (e.textContent ?? '').trim()));

async function once(panel: Page): Promise<{ state: string; said: Said }> {
  const state = await panel.$eval('[data-testid="panel"]', (e) => (e as HTMLElement).dataset.state ?? '');
  const phones = await panel.$$eval('[data-testid="customer-phone"]', (found) =>
    found.map((e) => (e as HTMLElement).dataset.e164 || (e.textContent ?? '').trim()),
  );
  const [names, companies, emails, recordIds] = await Promise.all(
    ['customer-name', 'customer-company', 'customer-email', 'record-id'].map((id) => texts(panel, id)),
  );
  return {
    state,
    said: {
      state: state === 'new' || state === 'matched' ? 'one' : state === 'ambiguous' ? 'several' : 'nobody',
      name: names?.[0] ?? '',
      company: companies?.[0] ?? '',
      emails: emails ?? [],
      phones,
      recordIds: recordIds ?? [],
    },
  };
}

/** Waits until the panel has left `loading` and stands still. */
export async function askPanel(panel: Page): Promise<Said> {
  const start = Date.now();
  let last = '';
  let since = Date.now();
  let answer = await once(panel);
  while (Date.now() - start < SETTLE_MS) {
    await sleep(POLL_MS);
    answer = await once(panel);
    const text = JSON.stringify(answer);
    if (text !== last) {
      last = text;
      since = Date.now();
    }
    const waited = Date.now() - start;
    if (answer.said.state === 'nobody' && waited < NOBODY_MS) continue;
    if (answer.state !== 'loading' && Date.now() - since >= STILL_MS) break;
  }
  return answer.said;
}
