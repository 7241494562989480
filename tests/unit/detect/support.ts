/** A document out of HTML for unit tests, with its scripts run where the page needs them, and what is read of it. */
import { Window } from 'happy-dom';
import {
  judge,
  LongLists,
  type PageFindings,
  parseSketch,
  type ReadConfig,
  takeSketch,
} from '../../../lib/detect';
import type { FrameReading } from '../../../lib/domain/reading';

export const CONFIG: ReadConfig = { region: 'US', agent: { emails: [], phones: [] } };
export const noPause = async (): Promise<void> => {};

/** @param html a whole page; inline scripts run */
export async function documentOf(html: string, url = 'https://app.firm.example/'): Promise<Document> {
  const window = new Window({
    url,
    settings: { enableJavaScriptEvaluation: true, suppressInsecureJavaScriptEnvironmentWarning: true },
  });
  window.document.write(html);
  await window.happyDOM.waitUntilComplete();
  // happy-dom's classes stand in for the browser's own.
  return window.document as unknown as Document;
}

/** Page to findings, by the way it takes in the product: the sketch travels as text. */
export async function findPeople(
  doc: Document,
  config: ReadConfig,
  url: string,
  top = true,
): Promise<PageFindings & { reading: FrameReading; elementOf: (node: number) => Element | undefined }> {
  const taken = await takeSketch(doc, url, new LongLists(null, () => {}), noPause);
  const about = { url, top, title: doc.title, language: doc.documentElement.getAttribute('lang') ?? '' };
  const sketch = taken?.worth ? parseSketch(JSON.stringify(taken.sketch)) : undefined;
  const found: PageFindings = sketch
    ? await judge(sketch, about, config, noPause)
    : { reading: { others: [], several: false }, anchors: [], primaryNode: undefined };
  return {
    ...found,
    reading: { ...about, ...found.reading },
    elementOf: (node) => taken?.elements[node],
  };
}

/** What is read of a page with this body. */
export async function readBody(
  body: string,
  { title, lang = 'en', url }: { title: string; lang?: string; url: string },
): Promise<FrameReading> {
  const page = `<html lang="${lang}"><head><title>${title}</title></head><body>${body}</body></html>`;
  return (await findPeople(await documentOf(page), CONFIG, url)).reading;
}
