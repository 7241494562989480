/**
 * What of Tierside a page pays for, and nothing else of it: the one place to change when reading is cut
 * differently between page and background.
 */
import { judge, LongLists, parseSketch, type TakenSketch, takeSketch } from '../../../lib/detect';

const ABOUT = { url: 'https://crm.example/list', title: 'Everything', language: 'en' };

let lists = new LongLists(window, () => undefined);
let message = '';
let texts = 0;

/** Whatever stands ready before a page is read; not measured. */
export function prepare(): void {
  lists.stop();
  lists = new LongLists(window, () => undefined);
  message = '';
}

/** Making the message is part of the work. */
function told(taken: TakenSketch | undefined): void {
  texts = taken?.sketch.texts.length ?? 0;
  message = taken?.worth ? JSON.stringify(taken.sketch) : '';
}

/** Reads the page for the first time. */
export async function run(pause: () => Promise<void>): Promise<void> {
  told(await takeSketch(document, ABOUT.url, lists, pause));
}

/** Reads it again after these elements came. */
export async function rescan(_added: readonly Element[], pause: () => Promise<void>): Promise<void> {
  told(await takeSketch(document, ABOUT.url, lists, pause));
}

/** How many texts the last reading took. */
export const textsRead = (): number => texts;

export const messageBytes = (): number => new TextEncoder().encode(message).length;

/** What the background makes of it: the page does not pay for this. @returns phones */
export async function judged(): Promise<string[]> {
  const sketch = message ? parseSketch(message) : undefined;
  if (!sketch) return [];
  const config = { region: 'US', agent: { emails: [], phones: [] } };
  const { reading } = await judge(sketch, ABOUT, config, async () => undefined);
  return [reading.primary, ...reading.others].flatMap((p) => p?.phones.map((x) => x.e164) ?? []);
}
