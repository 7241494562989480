import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FrameReading, TabReading } from '../../../lib/domain/reading';
import type { Frames, TabStore } from '../../../lib/platform/tab-readings';
import { createTabTracker } from '../../../lib/platform/tab-tracker';
import { readPerson } from '../../support/test-desk';

vi.mock('wxt/browser', () => ({ browser: {} }));

const URL_1 = 'https://crm.example/contact/1';
const memory = () => {
  const readings = new Map<number, TabReading>();
  const frames = new Map<number, Frames>();
  const store: TabStore = {
    reading: async (id) => readings.get(id),
    frames: async (id) => frames.get(id) ?? {},
    put: async (reading, f) => {
      readings.set(reading.tabId, reading);
      frames.set(reading.tabId, f);
    },
    drop: async (id) => {
      readings.delete(id);
      frames.delete(id);
    },
  };
  return { readings, store };
};
const frame = (name: string | undefined, url = URL_1): FrameReading => ({
  url,
  title: 'CRM',
  language: 'en',
  primary: name ? readPerson({ name }) : undefined,
  others: [],
  several: false,
});

let readings: Map<number, TabReading>;
let tracker: ReturnType<typeof createTabTracker>;
let changes: TabReading[];

beforeEach(() => {
  vi.useFakeTimers();
  const tabs = memory();
  readings = tabs.readings;
  changes = [];
  tracker = createTabTracker({
    store: tabs.store,
    fuse: async (frames) => ({ primary: frames.find((f) => f.primary)?.primary, others: [], several: false }),
    changed: async (reading) => void changes.push(reading),
    now: () => 0,
  });
});
afterEach(() => vi.useRealTimers());

const shown = () => [readings.get(1)?.state, readings.get(1)?.primary?.name];

describe('the tab tracker', () => {
  it('settles on what the frames say together', async () => {
    await tracker.hello(1, 0, URL_1);
    expect(shown()).toEqual(['loading', undefined]);
    await Promise.all([tracker.reading(1, 0, frame(undefined)), tracker.reading(1, 7, frame('Noah Patel'))]);
    expect(shown()).toEqual(['settled', 'Noah Patel']);
  });

  it('empties the tab at once when its page goes, and stays empty until the next one speaks', async () => {
    await tracker.reading(1, 0, frame('Noah Patel'));
    await tracker.leaving(1, 0, URL_1);
    expect(shown()).toEqual(['loading', undefined]);
    await tracker.reading(1, 0, frame('Inés Portillo'));
    expect(shown()).toEqual(['settled', 'Inés Portillo']);
  });

  it('a page that hangs is left when the browser says the tab goes elsewhere', async () => {
    await tracker.reading(1, 0, frame('Noah Patel'));
    await tracker.navigated(1, 'https://other.example/');
    expect(shown()).toEqual(['loading', undefined]);
  });

  it('a hash or the same address is no navigation', async () => {
    await tracker.reading(1, 0, frame('Noah Patel'));
    await tracker.navigated(1, `${URL_1}#tab`);
    expect(shown()).toEqual(['settled', 'Noah Patel']);
  });

  it('the customer of a frame goes with the frame', async () => {
    await tracker.reading(1, 0, frame(undefined));
    await tracker.reading(1, 7, frame('Noah Patel'));
    await tracker.leaving(1, 7, URL_1);
    expect(shown()).toEqual(['loading', undefined]);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(shown()).toEqual(['settled', undefined]);
  });

  it('an advertisement frame coming and going changes nothing', async () => {
    await tracker.reading(1, 0, frame('Noah Patel'));
    await tracker.reading(1, 9, frame(undefined));
    await tracker.leaving(1, 9, URL_1);
    expect(shown()).toEqual(['settled', 'Noah Patel']);
    expect(changes).toHaveLength(1);
  });

  it('tells long work on a frame that the frame, or the page around it, has gone meanwhile', async () => {
    const [top, inner, other] = [tracker.stays(1, 0), tracker.stays(1, 7), tracker.stays(2, 0)];
    expect([top(), inner(), other()]).toEqual([true, true, true]);
    // At once, not when its turn comes: the work may end in between.
    const leaving = tracker.leaving(1, 7, URL_1);
    expect([top(), inner(), other()]).toEqual([true, false, true]);
    await leaving;
    const again = tracker.stays(1, 7);
    void tracker.hello(1, 0, URL_1);
    expect([top(), again(), other()]).toEqual([false, false, true]);
  });

  it('a silent page has nobody on it', async () => {
    await tracker.hello(1, 0, URL_1);
    await vi.advanceTimersByTimeAsync(3_000);
    expect(shown()).toEqual(['settled', undefined]);
  });

  it('forgets a closed tab', async () => {
    await tracker.reading(1, 0, frame('Noah Patel'));
    await tracker.removed(1);
    expect(readings.size).toBe(0);
  });
});
