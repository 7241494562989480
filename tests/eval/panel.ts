/** What the side panel shows of a page, read through its automation surface. */
import type { Page } from 'puppeteer-core';
import type { Said } from './truth';

/** A page that shows its customer has settled within two seconds; the rest is the machine's. */
const SETTLE_MS = 6_000;
const POLL_MS = 100;

export interface Pace {
  /** The panel's word counts when it has not changed for so long, ms. */
  still: number;
  /** "Nobody" is believed only after so long, ms. */
  nobody: number;
}
/** A page has two seconds, and some here take as long to show whom they are about. */
const PACE: Pace = { still: 700, nobody: 2_300 };

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
export async function askPanel(panel: Page, pace = PACE): Promise<Said> {
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
    if (answer.said.state === 'nobody' && waited < pace.nobody) continue;
    if (answer.state !== 'loading' && Date.now() - since >= pace.still) break;
  }
  return answer.said;
}
