import type { Chromium } from './chromium';

export interface MessageCount {
  /** Types of the messages since the last question, in the order in which they came. */
  taken(): Promise<string[]>;
}

/** Listens beside the background to what content scripts tell it. Keeps the worker awake. */
export async function countMessages(chromium: Chromium): Promise<MessageCount> {
  const target = await chromium.browser.waitForTarget(
    (t) => t.type() === 'service_worker' && t.url().startsWith(`chrome-extension://${chromium.extension.id}`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('the service worker cannot be asked');
  await worker.evaluate(`
    globalThis.tiersideHeard ??= (chrome.runtime.onMessage.addListener((m, sender) => {
      if (sender.tab) globalThis.tiersideHeard.push(String(m?.type));
    }), []);
  `);
  return {
    taken: async () => (await worker.evaluate('globalThis.tiersideHeard.splice(0)')) as string[],
  };
}
