/**
 * Frames that may be read although no pattern reaches them: of another host inside one of "my sites". Each is
 * asked for as it loads, and gets the script alone.
 */
import { browser } from 'wxt/browser';
import { hostOf, readsFrame, type SiteSettings } from '../domain/sites';
import { isRegistered, needsFrames } from './match-patterns';

export const CONTENT_FILE = '/content-scripts/content.js';
/** Whether patterns may name a port; see match-patterns.ts. */
export const PORTS = !import.meta.env.FIREFOX;

export interface Frame {
  frameId: number;
  parentFrameId: number;
  url: string;
}

/** Frames without an address (`about:blank`, `srcdoc`) belong to whatever is around them. */
export function hostOfFrame(frames: readonly Frame[], frameId: number): string {
  let frame = frames.find((f) => f.frameId === frameId);
  for (let depth = 0; frame && depth < frames.length; depth++) {
    const host = hostOf(frame.url);
    const parent: number = frame.parentFrameId;
    if (host !== '' || !/^(?:about|data|blob):/.test(frame.url)) return host;
    frame = frames.find((f) => f.frameId === parent);
  }
  return '';
}

/** Pages of the browser and of extensions take no scripts. */
const SCRIPTABLE = /^(?:https?:|file:|blob:|data:|about:(?:blank|srcdoc))/;

/** Those of a tab that may be read. */
export const readableFrames = (settings: SiteSettings, frames: readonly Frame[]): Frame[] =>
  frames.filter(
    ({ url, frameId }) =>
      SCRIPTABLE.test(url) && readsFrame(settings, hostOfFrame(frames, 0), hostOfFrame(frames, frameId)),
  );

/** A tab that is closed, or a page of the browser, has none. */
export const framesOf = async (tabId: number): Promise<Frame[]> =>
  (await browser.webNavigation.getAllFrames({ tabId }).catch(() => undefined)) ?? [];

/** @returns whether it is there now */
export async function injectFrame(
  tabId: number,
  frameId: number,
  file: typeof CONTENT_FILE | '/finder.js' | '/picker.js' = CONTENT_FILE,
): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [file] });
    return true;
  } catch (error) {
    // Gone already, or one of the stores and error pages that refuse every extension.
    if (!/cannot|denied|permission|access|frame|no tab|removed|closed/i.test(String(error)))
      console.error(error);
    return false;
  }
}

/** Answers how to say that the settings are other ones now. */
export function watchFrames(settings: () => Promise<SiteSettings>): (now: SiteSettings) => void {
  const { onDOMContentLoaded } = browser.webNavigation;
  const loaded = async ({ tabId, frameId }: { tabId: number; frameId: number }): Promise<void> => {
    const now = await settings();
    follow(now);
    if (!needsFrames(now, PORTS)) return;
    const frames = await framesOf(tabId);
    const wanted = readableFrames(now, frames).some((f) => f.frameId === frameId);
    if (wanted && !isRegistered(now, hostOfFrame(frames, frameId), PORTS)) await injectFrame(tabId, frameId);
  };
  /** While the registration reaches all there is, no frame of any page needs to wake the worker. */
  function follow(now: SiteSettings): void {
    const [wanted, there] = [needsFrames(now, PORTS), onDOMContentLoaded.hasListener(loaded)];
    if (wanted && !there) onDOMContentLoaded.addListener(loaded);
    if (!wanted && there) onDOMContentLoaded.removeListener(loaded);
  }
  // At once: an event that started the worker is told only to whoever listens from the beginning.
  onDOMContentLoaded.addListener(loaded);
  return follow;
}
