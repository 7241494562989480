import type { Chromium } from './chromium';

/** Takes the extension's script out of the pages of one origin and puts it in again, as its background does. */
export interface ScriptHand {
  stop(): Promise<void>;
  start(): Promise<void>;
}

export async function scriptHand(chromium: Chromium, origin: string): Promise<ScriptHand> {
  const target = await chromium.browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith(`chrome-extension://${chromium.extension.id}`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker cannot be asked');
  const eachTab = (act: string) =>
    worker.evaluate(`(async () => {
      for (const { id, url } of await chrome.tabs.query({}))
        if (url?.startsWith(${JSON.stringify(origin)})) await ${act};
    })()`);
  return {
    stop: async () => {
      await eachTab("chrome.tabs.sendMessage(id, { type: 'stop' }).catch(() => {})");
    },
    start: async () => {
      await eachTab(
        "chrome.scripting.executeScript({ target: { tabId: id }, files: ['content-scripts/content.js'] })",
      );
    },
  };
}
