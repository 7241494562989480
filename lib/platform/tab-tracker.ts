/**
 * Who is on which tab: takes what frames report, fuses it, and keeps one reading per tab in session
 * storage. Stale is worse than empty: whatever ends a page empties the tab first.
 */
import type { FrameReading, TabReading } from '../domain/reading';
import { hostOf } from '../domain/sites';
import type { Frames, TabStore } from './tab-readings';

/** A page that says nothing for this long after a navigation has nobody on it. */
const SILENCE_MS = 2_500;
const TOP_FRAME = 0;

export type Fused = Pick<TabReading, 'primary' | 'others' | 'several' | 'taught'>;

export interface TrackerOptions {
  store: TabStore;
  fuse: (frames: FrameReading[]) => Promise<Fused>;
  /** A tab has a new reading: the toolbar mark follows. */
  changed: (reading: TabReading) => Promise<void>;
  now: () => number;
}

const withoutHash = (url: string) => url.replace(/#.*$/, '');

const sameReading = (a: TabReading, b: TabReading) =>
  JSON.stringify({ ...a, at: 0 }) === JSON.stringify({ ...b, at: 0 });

export function createTabTracker({ store: tabs, fuse, changed, now }: TrackerOptions) {
  /** One change of a tab after the other: frames report at the same moment. */
  const queues = new Map<number, Promise<void>>();
  const inTurn = (tabId: number, work: () => Promise<void>): Promise<void> => {
    const next = (queues.get(tabId) ?? Promise.resolve()).then(work, work);
    queues.set(tabId, next);
    return next;
  };

  async function store(reading: TabReading, frames: Frames): Promise<void> {
    const before = await tabs.reading(reading.tabId);
    await tabs.put(before && sameReading(before, reading) ? before : reading, frames);
    if (!before || !sameReading(before, reading)) await changed(reading);
  }

  const empty = (tabId: number, url: string, title = ''): TabReading => ({
    tabId,
    url,
    host: hostOf(url),
    title,
    state: 'loading',
    others: [],
    several: false,
    at: now(),
  });

  async function settle(tabId: number, frames: Frames): Promise<void> {
    const top = frames[TOP_FRAME];
    const before = await tabs.reading(tabId);
    const url = top?.url ?? before?.url ?? '';
    const fused = await fuse(Object.values(frames));
    await store({ ...empty(tabId, url, top?.title), ...fused, state: 'settled' }, frames);
  }

  /** Nothing came after all: what is still known of the page counts, else nobody is there. */
  function settleAfterSilence(tabId: number): void {
    setTimeout(() => {
      void inTurn(tabId, async () => {
        if ((await tabs.reading(tabId))?.state === 'loading') await settle(tabId, await tabs.frames(tabId));
      });
    }, SILENCE_MS);
  }

  async function emptied(tabId: number, url: string, frames: Frames): Promise<void> {
    await store(empty(tabId, url), frames);
    settleAfterSilence(tabId);
  }

  /** A frame ended or starts anew; the tab is emptied only when somebody may have been shown from it. */
  async function withoutFrame(tabId: number, frameId: number, url: string): Promise<void> {
    if (frameId === TOP_FRAME) return emptied(tabId, url, {});
    const frames = await tabs.frames(tabId);
    const { [frameId]: gone, ...rest } = frames;
    if (!gone) return;
    const shown = await tabs.reading(tabId);
    if (gone.primary) await emptied(tabId, shown?.url ?? '', rest);
    else await settle(tabId, rest);
  }

  /** How often each frame has started anew or ended. In memory: what asks does not outlive the worker. */
  const turns = new Map<string, number>();
  const turn = (tabId: number, frameId: number): number => turns.get(`${tabId} ${frameId}`) ?? 0;
  const ended = (tabId: number, frameId: number, url: string): Promise<void> => {
    turns.set(`${tabId} ${frameId}`, turn(tabId, frameId) + 1);
    return inTurn(tabId, () => withoutFrame(tabId, frameId, url));
  };

  return {
    hello: ended,
    leaving: ended,
    /**
     * To be asked when long work on a frame begins; the answer tells at its end whether the frame still shows the
     * same page, so that no late word brings back who is gone.
     */
    stays: (tabId: number, frameId: number): (() => boolean) => {
      const at = () => `${turn(tabId, frameId)} ${turn(tabId, TOP_FRAME)}`;
      const then = at();
      return () => at() === then;
    },
    reading: (tabId: number, frameId: number, reading: FrameReading) =>
      inTurn(tabId, async () => {
        const frames = await tabs.frames(tabId);
        await settle(tabId, { ...frames, [frameId]: reading });
      }),
    /** The browser says the tab goes elsewhere; a page that hangs cannot say so itself. */
    navigated: (tabId: number, url: string) =>
      inTurn(tabId, async () => {
        const before = await tabs.reading(tabId);
        if (before && withoutHash(before.url) !== withoutHash(url)) {
          await emptied(tabId, url, await tabs.frames(tabId));
        }
      }),
    /** Other work on what is kept of a tab, after what was asked for before and before what comes. */
    turn: inTurn,
    /** Something else is known of the agent: the same frames may show somebody else. */
    again: (tabId: number) =>
      inTurn(tabId, async () => {
        if ((await tabs.reading(tabId))?.state === 'settled') await settle(tabId, await tabs.frames(tabId));
      }),
    removed: (tabId: number) =>
      inTurn(tabId, async () => {
        await tabs.drop(tabId);
        queues.delete(tabId);
        for (const key of turns.keys()) if (key.startsWith(`${tabId} `)) turns.delete(key);
      }),
  };
}
