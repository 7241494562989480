/**
 * What each tab shows, in `storage.session`: needs no disk, survives the service worker being stopped,
 * is gone with the browser.
 */
import { browser } from 'wxt/browser';
import type { FrameReading, TabReading } from '../domain/reading';

const READING = 'tab:';
const FRAMES = 'frames:';

export type Frames = Record<number, FrameReading>;

const read = async <T>(key: string): Promise<T | undefined> =>
  (await browser.storage.session.get(key))[key] as T | undefined;

export const tabReading = (tabId: number) => read<TabReading>(READING + tabId);
export const tabFrames = async (tabId: number): Promise<Frames> => (await read<Frames>(FRAMES + tabId)) ?? {};

export async function putTab(reading: TabReading, frames?: Frames): Promise<void> {
  await browser.storage.session.set({
    [READING + reading.tabId]: reading,
    ...(frames && { [FRAMES + reading.tabId]: frames }),
  });
}

export async function dropTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([READING + tabId, FRAMES + tabId, `teach:${tabId}`]);
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

/** Calls back with the tab's reading whenever it changes; answers how to stop. */
export function watchTabReading(tabId: number, next: (reading: TabReading | undefined) => void): () => void {
  const key = READING + tabId;
  const changed = (changes: Record<string, { newValue?: unknown }>) => {
    if (key in changes) next(changes[key]?.newValue as TabReading | undefined);
  };
  browser.storage.session.onChanged.addListener(changed);
  return () => browser.storage.session.onChanged.removeListener(changed);
}

/** Forgets what every tab shows. */
export const forgetPages = (): Promise<void> => browser.storage.session.clear();
