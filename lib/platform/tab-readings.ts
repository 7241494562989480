/**
 * What each tab shows, in `storage.session`: needs no disk, survives the service worker being stopped,
 * is gone with the browser.
 */
import { browser } from 'wxt/browser';
import type { FrameReading, PageBeside, TabFocus, TabReading } from '../domain/reading';

const READING = 'tab:';
const FRAMES = 'frames:';
const FOCUS = 'focus:';
/** Where an agent is pointing at the tab's page; see teaching-tabs.ts. */
export const TEACHING = 'teach:';

export type Frames = Record<number, FrameReading>;

const read = async <T>(key: string): Promise<T | undefined> =>
  (await browser.storage.session.get(key))[key] as T | undefined;

export const tabReading = (tabId: number) => read<TabReading>(READING + tabId);
export const tabFrames = async (tabId: number): Promise<Frames> => (await read<Frames>(FRAMES + tabId)) ?? {};

export const tabFocus = (tabId: number) => read<TabFocus>(FOCUS + tabId);

export async function putTab(reading: TabReading, frames?: Frames): Promise<void> {
  await browser.storage.session.set({
    [READING + reading.tabId]: reading,
    ...(frames && { [FRAMES + reading.tabId]: frames }),
  });
}

export async function dropTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([READING, FRAMES, FOCUS, TEACHING].map((key) => key + tabId));
}

/** Which customer the tab's panel shows instead of the page's own; undefined for the page's own again. */
export async function putFocus(tabId: number, focus: TabFocus | undefined): Promise<void> {
  if (focus) await browser.storage.session.set({ [FOCUS + tabId]: focus });
  else await browser.storage.session.remove(FOCUS + tabId);
}

export async function allTabReadings(): Promise<TabReading[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all)
    .filter(([key]) => key.startsWith(READING))
    .map(([, value]) => value as TabReading);
}

/** What the tracker stands on. */
export interface TabStore {
  reading(tabId: number): Promise<TabReading | undefined>;
  frames(tabId: number): Promise<Frames>;
  put(reading: TabReading, frames: Frames): Promise<void>;
  drop(tabId: number): Promise<void>;
}

export const sessionTabs: TabStore = { reading: tabReading, frames: tabFrames, put: putTab, drop: dropTab };

/** Calls back with what changed of the tab's reading and focus; answers how to stop. */
export function watchTab(
  tabId: number,
  next: (change: Pick<PageBeside, 'reading' | 'focus'>) => void,
): () => void {
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    const [reading, focus] = [changes[READING + tabId], changes[FOCUS + tabId]];
    if (!reading && !focus) return;
    next({
      ...(reading && { reading: reading.newValue as TabReading | undefined }),
      ...(focus && { focus: focus.newValue as TabFocus | undefined }),
    });
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}

/** Forgets what these tabs show. */
export async function forgetTabs(which: (reading: TabReading) => boolean): Promise<void> {
  const gone = (await allTabReadings()).filter(which);
  await Promise.all(gone.map(({ tabId }) => dropTab(tabId)));
}

/** Forgets what every tab shows. */
export const forgetPages = (): Promise<void> => browser.storage.session.clear();
