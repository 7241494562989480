/** A document out of HTML for unit tests, with its scripts run where the page needs them. */
import { Window } from 'happy-dom';
import type { ReadConfig } from '../../../lib/detect';

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
