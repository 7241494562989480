/** What a page's main thread had to do, task by task, in CPU time: a busy machine does not make tasks longer. */
import type { CDPSession, Page } from 'puppeteer-core';

export interface TaskCost {
  /** The longest task after the page had loaded, CPU ms. */
  longest: number;
  /** All tasks after the page had loaded, CPU ms. */
  total: number;
  /** Tasks above 50 ms after the page had loaded. */
  long: number;
  /** The longest of all, CPU ms. */
  longestEver: number;
  /** Of `total`: styles, layout and paint. */
  drawing: number;
  /** How often the page was laid out after it had loaded, for one's asking or for the next frame. */
  layouts: number;
}

const LONG_MS = 50;
const CATEGORIES = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const DRAWING = new Set(['UpdateLayoutTree', 'Layout', 'PrePaint', 'Paint', 'Layerize', 'Commit']);

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {
    name?: string;
    frame?: string;
    data?: { frame?: string; processId?: number; frames?: { frame: string; processId: number }[] };
  };
}

/** Renderers that ever showed this frame, with their main threads. */
function threadsOf(events: readonly TraceEvent[], frameId: string): Set<string> {
  const pids = new Set<number>();
  for (const { name, args } of events) {
    if (name === 'TracingStartedInBrowser')
      for (const f of args?.data?.frames ?? []) if (f.frame === frameId) pids.add(f.processId);
    if (name === 'FrameCommittedInBrowser' && args?.data?.frame === frameId && args.data.processId)
      pids.add(args.data.processId);
  }
  return new Set(
    events
      .filter((e) => e.name === 'thread_name' && e.args?.name === 'CrRendererMain' && pids.has(e.pid))
      .map((e) => `${e.pid}/${e.tid}`),
  );
}

const frameOf = async (session: CDPSession): Promise<string> =>
  (await session.send('Page.getFrameTree')).frameTree.frame.id;

/** Traces the page while `during` runs; if that loads something in it, what comes after is counted. */
export async function traceTasks(page: Page, during: () => Promise<void>): Promise<TaskCost> {
  const session = await page.createCDPSession();
  const frame = await frameOf(session);
  await session.detach();
  await page.tracing.start({ categories: CATEGORIES });
  let raw: Uint8Array | undefined;
  try {
    await during();
  } finally {
    raw = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(Buffer.from(raw ?? []).toString()) as { traceEvents: TraceEvent[] };
  const threads = threadsOf(traceEvents, frame);
  const loaded = Math.max(
    0,
    ...traceEvents.filter((e) => e.name === 'loadEventEnd' && e.args?.frame === frame).map((e) => e.ts),
  );
  const cost: TaskCost = { longest: 0, total: 0, long: 0, longestEver: 0, drawing: 0, layouts: 0 };
  // By thread: until when the task lasts, and what was last drawn in it; a task cut off by the end has none.
  const ends = new Map<string, { task: number; drawing: number }>();
  for (const e of traceEvents.sort((x, y) => x.ts - y.ts || (y.dur ?? 0) - (x.dur ?? 0))) {
    const thread = `${e.pid}/${e.tid}`;
    if (e.tdur === undefined || !threads.has(thread)) continue;
    const ms = e.tdur / 1_000;
    const end = e.ts + (e.dur ?? 0);
    const within = ends.get(thread);
    if (DRAWING.has(e.name) && within && e.ts < within.task && e.ts >= loaded) {
      if (e.name === 'Layout') cost.layouts++;
      if (e.ts < within.drawing) continue;
      cost.drawing += ms;
      within.drawing = end;
    }
    if (e.name !== 'RunTask') continue;
    ends.set(thread, { task: end, drawing: 0 });
    cost.longestEver = Math.max(cost.longestEver, ms);
    if (e.ts < loaded) continue;
    cost.longest = Math.max(cost.longest, ms);
    cost.total += ms;
    if (ms > LONG_MS) cost.long++;
  }
  return cost;
}
