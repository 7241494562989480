/** The content script is registered at run time, after consent, and put into open tabs without a reload. */
import { browser } from 'wxt/browser';
import { readsHost, type SiteSettings } from '../domain/sites';
import { CONTENT_FILE, framesOf, injectFrame, PORTS, readableFrames } from './frames';
import { registrationFor } from './match-patterns';
import { tellPage } from './page-messages';
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

/**
 * Browsers do not do this themselves for tabs that were open before. A script that is put beside an older one
 * takes its place.
 */
async function refreshTab(tabId: number, settings: SiteSettings): Promise<void> {
  const frames = await framesOf(tabId);
  const readable = new Set(readableFrames(settings, frames));
  await Promise.all(
    frames.map(async (frame) => {
      if (readable.has(frame)) await injectFrame(tabId, frame.frameId);
      else await tellPage(tabId, { type: 'stop' }, frame.frameId);
    }),
  );
}

/**
 * Everything that runs stops or starts anew, in pages that open and in those that are open.
 * Who was on a page that may no longer be read is nothing to keep.
 */
export async function applySites(settings: SiteSettings): Promise<void> {
  const where = registrationFor(settings, PORTS);
  // First: a page that opens meanwhile must not get the script by what held before.
  await unregister();
  if (where)
    await register({
      id: SCRIPT_ID,
      js: [CONTENT_FILE],
      matches: where.matches,
      ...(where.excludeMatches.length > 0 && { excludeMatches: where.excludeMatches }),
      allFrames: true,
      runAt: 'document_idle',
      persistAcrossSessions: true,
    });
  await forgetTabs((reading) => !readsHost(settings, reading.host));
  // Not waited for: a page that hangs, or is still loading, answers when it likes.
  for (const { id, discarded } of await browser.tabs.query({}))
    if (id !== undefined && !discarded) void refreshTab(id, settings);
}
