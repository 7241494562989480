/** The content script is registered at run time, after consent, and put into open tabs without a reload. */
import { browser } from 'wxt/browser';

const SCRIPT_ID = 'tierside';
const FILE = '/content-scripts/content.js';

/** A paused host and nothing else: `*://host/*`; a port is not part of a match pattern. */
const patternOf = (host: string) => `*://${host.replace(/:\d+$/, '')}/*`;

type Registered = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

async function register(script: Registered): Promise<void> {
  try {
    // Reaches blob: and data: frames; browsers before 119 do not know it.
    await browser.scripting.registerContentScripts([{ ...script, matchOriginAsFallback: true }]);
  } catch {
    await browser.scripting.registerContentScripts([script]);
  }
}

export async function unregisterContent(): Promise<void> {
  const there = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
  if (there.length > 0) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
}

export async function registerContent(pausedHosts: readonly string[]): Promise<void> {
  await unregisterContent();
  await register({
    id: SCRIPT_ID,
    js: [FILE],
    matches: ['<all_urls>'],
    ...(pausedHosts.length > 0 && { excludeMatches: pausedHosts.map(patternOf) }),
    allFrames: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  });
}

/** Browsers do not do this themselves for tabs that were open before. */
export async function injectOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*', 'file:///*'] });
  await Promise.all(
    tabs.map(async ({ id, discarded }) => {
      if (id === undefined || discarded) return;
      try {
        await browser.scripting.executeScript({ target: { tabId: id, allFrames: true }, files: [FILE] });
      } catch (error) {
        // Stores and other protected pages refuse every extension; there is nothing to read there.
        if (!/cannot|denied|permission|access|error page|no tab|removed|closed/i.test(String(error)))
          console.error(error);
      }
    }),
  );
}

/** Puts a script into one frame that asked for it: what is heavy comes only where it is needed. */
export async function injectInto(
  tabId: number,
  frameId: number,
  file: '/reader.js' | '/finder.js',
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    return true;
  } catch {
    // The frame is gone already.
    return false;
  }
}
