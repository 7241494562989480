/**
 * One page, every way of reading it. In each round the floor and every method are measured once, in another order
 * each time; figures are medians over the rounds, ratios are those to the floor's median. Before each of them
 * rubbish is collected: like a first reading, none finds the page's texts at hand. Then it is done once more at
 * once, with the texts at hand, and compared with such a floor ("warm"). Reading again after new rows follows
 * the looks that a page has had by then in life. Time is main-thread CPU time, which a
 * busy machine does not change much; what it still changes, it changes for all of them.
 */
import type { Page } from 'puppeteer-core';
import { type CpuClock, cpuClock } from '../../support/cpu-clock';
import { GROWS_AT, moreRows, type Shape } from './big-page';

/** As in entrypoints/content.ts. */
const SLICE_MS = 5;
export const NEW_ROWS = 200;
const ROUNDS = 3;
/** At a page that settles, before it grows. */
const LOOKS = 7;
/** And grows so often a round: a few milliseconds are easily more by chance. */
const GROWTHS = 3;
/** What takes longer is not done twice a round, and in fewer rounds: the run stays short. */
const SLOW_MS = 150;
const SLOW_ROUNDS = 2;

export interface Timed {
  name: string;
  ms: number;
  /** × floor. */
  ratio: number;
  /** The same with the page's texts at hand, × such a floor; not measured of what is slow. */
  warm?: number;
  phones?: string[];
}

export interface Sliced extends Timed {
  longest: number;
  slices: number;
}

export interface Figures {
  nodes: number;
  floor: number;
  warmFloor: number;
  peers: Timed[];
  first: Sliced;
  again: Sliced;
  /** Texts of the page that were taken: of long lists what is in view, and their beginning. */
  taken: number;
  messageBytes: number;
  /** In the background, ms. */
  judging: number;
}

const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? 0;

class Samples {
  readonly ms: number[] = [];
  readonly warm: number[] = [];
  readonly longest: number[] = [];
  readonly slices: number[] = [];
  phones: string[] | undefined;

  timed(name: string, floor: Samples): Timed {
    const ms = median(this.ms);
    return {
      name,
      ms,
      ratio: ms / median(floor.ms),
      ...(this.warm.length > 0 && { warm: median(this.warm) / median(floor.warm) }),
      phones: this.phones,
    };
  }
  sliced(name: string, floor: Samples): Sliced {
    return { ...this.timed(name, floor), longest: median(this.longest), slices: median(this.slices) };
  }
  clear(): void {
    for (const list of [this.ms, this.warm, this.longest, this.slices]) list.length = 0;
  }
}

/** Each slice by itself, so that its length is CPU time too. */
async function inSlices(clock: CpuClock): Promise<{ ms: number; longest: number; slices: number }> {
  let [ms, longest, slices] = [0, 0, 0];
  for (let ended = false; !ended; slices++) {
    const slice = await clock.of('bench.step()');
    ms += slice.ms;
    longest = Math.max(longest, slice.ms);
    ended = slice.value === true;
  }
  return { ms, longest, slices };
}

/** @param code of on-page.ts, as `bench` */
export async function measure(page: Page, code: string, shape: Shape): Promise<Figures> {
  await page.evaluate(code);
  const clock = await cpuClock(page);
  const run = async (expression: string) => (await clock.of(`bench.${expression}`)).value;
  const names = (await run('names')) as string[];
  const floors = new Samples();
  const peers = names.map(() => new Samples());
  const [first, again] = [new Samples(), new Samples()];
  const ours = async (samples: Samples, begin: string) => {
    await run('clean()');
    await run(begin);
    const s = await inSlices(clock);
    samples.ms.push(s.ms);
    samples.longest.push(s.longest);
    samples.slices.push(s.slices);
    await run(begin);
    samples.warm.push((await inSlices(clock)).ms);
  };
  const peer = async (samples: Samples, k: number) => {
    if (samples.ms.length >= SLOW_ROUNDS && median(samples.ms) > SLOW_MS) return;
    await run(`before(${k})`);
    await run('clean()');
    const { ms } = await clock.of(`bench.peer(${k})`);
    samples.ms.push(ms);
    samples.phones ??= ((await run('found()')) as string[] | null) ?? undefined;
    if (ms > SLOW_MS) return;
    await run(`before(${k})`);
    samples.warm.push((await clock.of(`bench.peer(${k})`)).ms);
  };
  let taken = 0;
  const steps: (() => Promise<void>)[] = [
    async () => {
      await run('clean()');
      floors.ms.push((await clock.of('bench.walk()')).ms);
      floors.warm.push((await clock.of('bench.walk()')).ms);
    },
    ...peers.map((samples, k) => () => peer(samples, k)),
    async () => {
      await ours(first, `beginFirst(${SLICE_MS})`);
      taken = (await run('textsRead()')) as number;
    },
    async () => {
      // A page that has settled has been looked at that often (watch.ts): its texts are at hand.
      await run(`beginFirst(${SLICE_MS})`);
      await inSlices(clock);
      for (let k = 1; k < LOOKS; k++) {
        await run(`beginAgain(${SLICE_MS})`);
        await inSlices(clock);
      }
      await run('drawn()');
      for (let k = 0; k < GROWTHS; k++) {
        await run(`grow(${JSON.stringify(GROWS_AT[shape])}, ${JSON.stringify(moreRows(NEW_ROWS, shape))})`);
        await run(`beginAgain(${SLICE_MS})`);
        const s = await inSlices(clock);
        again.ms.push(s.ms);
        again.warm.push(s.ms);
        again.longest.push(s.longest);
        await run('shrink()');
      }
    },
  ];
  // The first round warms up the engine and is thrown away.
  for (let round = 0; round <= ROUNDS; round++) {
    for (let k = 0; k < steps.length; k++) await steps[(k + round) % steps.length]?.();
    if (round === 0) for (const s of [floors, ...peers, first, again]) s.clear();
  }
  const judged = await clock.of('bench.judged()');
  first.phones = judged.value as string[];
  return {
    nodes: (await run('nodes()')) as number,
    floor: median(floors.ms),
    warmFloor: median(floors.warm),
    peers: names.map((name, k) => (peers[k] ?? new Samples()).timed(name, floors)),
    first: first.sliced('Tierside, first reading', floors),
    again: again.sliced(`Tierside, again after ${NEW_ROWS} new rows`, floors),
    taken,
    messageBytes: (await run('messageBytes()')) as number,
    judging: judged.ms,
  };
}
