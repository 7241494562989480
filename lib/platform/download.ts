import { browser } from 'wxt/browser';

/** How long a save dialogue may stay open before the export counts as not done. */
const PATIENCE_MS = 10 * 60_000;

function finished(id: number): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (ok: boolean) => {
      browser.downloads.onChanged.removeListener(changed);
      clearTimeout(timer);
      resolve(ok);
    };
    const changed = (delta: { id: number; state?: { current?: string } }) => {
      if (delta.id !== id) return;
      if (delta.state?.current === 'complete') done(true);
      if (delta.state?.current === 'interrupted') done(false);
    };
    const timer = setTimeout(() => done(false), PATIENCE_MS);
    browser.downloads.onChanged.addListener(changed);
    // It may have ended before the listener was there.
    void browser.downloads.search({ id }).then(([item]) => {
      if (item?.state === 'complete') done(true);
      if (item?.state === 'interrupted') done(false);
    });
  });
}

/** Saves a file; true only when it is whole on disk, false when it failed or was cancelled. */
export async function download(
  fileName: string,
  mime: string,
  content: string | Uint8Array,
): Promise<boolean> {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const url = URL.createObjectURL(new Blob([part], { type: mime }));
  try {
    const id = await browser.downloads.download({ url, filename: fileName, saveAs: false });
    return await finished(id);
  } catch (error) {
    console.error('download', error);
    return false;
  } finally {
    URL.revokeObjectURL(url);
  }
}
