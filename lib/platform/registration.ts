/** The content script is registered at run time, after consent, and put into open tabs without a reload. */
import { browser } from 'wxt/browser';
import { readsHost, type SiteSettings } from '../domain/sites';
import { CONTENT_FILE, framesOf, injectFrame, PORTS, readableFrames } from './frames';
import { registrationFor } from './match-patterns';
import { tellAllPages } from './page-messages';
import { forgetTabs } from './tab-readings';

const SCRIPT_ID = 'tierside';

type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

async function register(script: Registered): Promise<void> {
  try {
    // Reaches blob: and data: frames; browsers before 119 do not know it.
    await browser.scripting.registerContentScripts([{ ...script, matchOriginAsFallback: true }]);
  } catch {
    await browser.scripting.registerContentScripts([script]);
  }
}

async function unregister(): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
}

/** Browsers do not do this themselves for tabs that were open before. */
async function injectOpenTabs(settings: SiteSettings): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      const frames = readableFrames(settings, await framesOf(id));
      await Promise.all(frames.map(({ frameId }) => injectFrame(id, frameId)));
    }),
  );
}

/**
 * Everything that runs stops; what may run starts anew, in pages that open and in those that are open.
 * Who was on a page that may no longer be read is nothing to keep.
 */
export async function applySites(settings: SiteSettings): Promise<void> {
  await tellAllPages({ type: 'stop' });
  await unregister();
  await forgetTabs((reading) => !readsHost(settings, reading.host));
  const where = registrationFor(settings, PORTS);
  if (!where) return;
  await register({
    id: SCRIPT_ID,
    js: [CONTENT_FILE],
    matches: where.matches,
    ...(where.excludeMatches.length > 0 && { excludeMatches: where.excludeMatches }),
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  });
  await injectOpenTabs(settings);
}
