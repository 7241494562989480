/**
 * Every hostile page, several rounds each: the page must not hang or be read by, nothing of ours may show in it,
 * the panel stays alive and truthful, and memory is where it was.
 */

import { heapOf } from '../support/heap';
import { HOSTILE } from '../support/hostile';
import { type Stage, setStage } from '../support/hostile/stage';
import { attempt, type Trial } from '../support/hostile/trial';
import type { FaultResult, Soak } from './run';

const ROUNDS = 3;
const WATCH_MS = 8_000;
const MEMORY_MS = 8_000;
const SETTLE_MS = 60_000;
/** A page or the panel may keep so much more after the last round than after the first. */
const MOST_GROWTH_MB = 5;

const figures = (t: Trial) =>
  `${t.shown || 'nobody'}; longest task ${t.with.longest.toFixed(0)} ms (${t.without.longest.toFixed(0)} without), work ${t.with.total.toFixed(0)} ms (${t.without.total.toFixed(0)} without)`;

async function tryPage(stage: Stage, name: string): Promise<FaultResult> {
  const page = HOSTILE[name];
  if (!page) return { fault: name, tries: 0, result: 'there is no such page' };
  const wrong = new Set<string>();
  const notes: string[] = [];
  const heaps: { home: number; panel: number }[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const trial = await attempt(stage, name, page, {
      watchMs: WATCH_MS,
      settleMs: SETTLE_MS,
      memoryMs: MEMORY_MS,
    });
    for (const w of trial.wrong) wrong.add(w);
    notes.push(figures(trial));
    // The page that comes after it, in the same process; what the hostile one had is gone by then.
    heaps.push({ home: (await heapOf(stage.page)).mb, panel: (await heapOf(stage.panel)).mb });
  }
  const [first, last] = [heaps[0], heaps[heaps.length - 1]];
  if (first && last)
    for (const key of ['home', 'panel'] as const) {
      const growth = last[key] - first[key];
      notes.push(`${key} heap ${first[key].toFixed(1)} → ${last[key].toFixed(1)} MB`);
      if (growth > MOST_GROWTH_MB) wrong.add(`${key}: ${growth.toFixed(1)} MB more after ${ROUNDS} rounds`);
    }
  return {
    fault: `${name}: ${page.what}`,
    tries: ROUNDS,
    result: wrong.size === 0 ? 'held' : [...wrong].join('; '),
    notes: notes.join('; '),
  };
}

export const hostilePages: Soak = {
  name: 'hostile pages',
  async run(wanted, tell) {
    const names = Object.keys(HOSTILE).filter((n) => wanted.length === 0 || wanted.includes(n));
    let stage: Stage | undefined;
    for (const name of names) {
      try {
        stage ??= await setStage();
        tell(await tryPage(stage, name));
      } catch (e) {
        tell({ fault: name, tries: 1, result: e instanceof Error ? e.message : String(e) });
        // A browser that was brought down must not take the other faults with it.
        await stage?.close().catch(() => undefined);
        stage = undefined;
      }
    }
    await stage?.close();
  },
};
