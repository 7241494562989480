/** Whom the panel showed, and when: what passed between two looks at it. */
import type { Page } from 'puppeteer-core';

export interface Sight {
  name: string;
  /** Milliseconds since 1970, to be compared with times of other pages. */
  from: number;
  to: number;
}

/** Records whose name is in the panel, from now until it is stopped. */
export async function watchPanel(panel: Page): Promise<{ stop(): Promise<Sight[]> }> {
  const handle = await panel.evaluateHandle(() => {
    const sights: Sight[] = [];
    const look = () => {
      const name = document.querySelector('[data-testid="customer-name"]')?.textContent?.trim() ?? '';
      const now = performance.timeOrigin + performance.now();
      const last = sights.at(-1);
      if (last) last.to = now;
      if (last?.name !== name) sights.push({ name, from: now, to: now });
    };
    look();
    const observer = new MutationObserver(look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    return { sights, look, observer };
  });
  return {
    async stop() {
      const sights = await handle.evaluate(({ sights, look, observer }) => {
        look();
        observer.disconnect();
        return sights;
      });
      await handle.dispose();
      return sights;
    },
  };
}
