import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';

export interface Download {
  /** The name that the extension suggested. */
  name: string;
  bytes: Buffer;
  text: string;
}

export interface Downloads {
  /** Does `start` and waits for the download that it causes to be complete. */
  during(start: () => Promise<unknown>, timeout?: number): Promise<Download>;
  /** Downloads begun so far. */
  readonly begun: number;
}

/** Chromium: files land under their GUID, since a suggested name is ignored in headless mode. */
export async function watchDownloads(browser: Browser): Promise<Downloads> {
  const folder = await mkdtemp(join(tmpdir(), 'tierside-downloads-'));
  const session = await browser.target().createCDPSession();
  let begun = 0;
  const waiting: ((d: Download) => void)[] = [];
  const names = new Map<string, string>();
  session.on('Browser.downloadWillBegin', (event) => {
    begun += 1;
    names.set(event.guid, event.suggestedFilename);
  });
  session.on('Browser.downloadProgress', async ({ guid, state }) => {
    if (state !== 'completed') return;
    const bytes = await readFile(join(folder, guid));
    waiting.shift()?.({ name: names.get(guid) ?? '', bytes, text: bytes.toString('utf8') });
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
  });
  return {
    get begun() {
      return begun;
    },
    async during(start, timeout = 15_000) {
      let timer: NodeJS.Timeout | undefined;
      const done = new Promise<Download>((resolve, reject) => {
        waiting.push(resolve);
        timer = setTimeout(() => reject(new Error(`no download finished within ${timeout} ms`)), timeout);
      });
      try {
        const [download] = await Promise.all([done, start()]);
        return download;
      } finally {
        clearTimeout(timer);
      }
    },
  };
}
