/** Runs in the page: what trying a standard costs, and what a logged outcome costs beside an empty transaction. */
import { openDatabase } from '../../../lib/db/database';
import type { Customer } from '../../../lib/domain/customer';
import type { Interaction } from '../../../lib/domain/interaction';
import type { Standard } from '../../../lib/domain/standard';
import type { Database } from '../../../lib/domain/stores';
import { rebuildLedger } from '../../../lib/scoring/ledger';
import { standardFromTemplate } from '../../../lib/standard/templates';
import { logOutcome } from '../../../lib/use-cases/logging/log-outcome';
import { createWhatIf } from '../../../lib/use-cases/standard/what-if';
import { customerAt, NOW } from './base';

/** Of runs that others disturb, the quarter that was disturbed least says what the work itself costs. */
const quarter = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 2] ?? Number.NaN;

/** Only as much of a database as the what-if asks for: reading from the disk is not what is measured. */
const inMemory = (customers: readonly Customer[]): Database =>
  ({
    read: (work: (stores: unknown) => Promise<unknown>) =>
      work({
        customers: {
          count: async () => customers.length,
          page: async (after: string, limit: number) => {
            const from = after === '' ? 0 : customers.findIndex(({ id }) => id === after) + 1;
            return customers.slice(from, from + limit);
          },
        },
      }),
  }) as unknown as Database;

/**
 * The least that scoring is: twelve figures a row, each on its scale, weighted and added. What every what-if has to
 * do, whoever writes it.
 */
function arithmetic(figures: readonly Float64Array[], standard: Standard): number {
  const rows = figures[0]?.length ?? 0;
  let total = 0;
  for (let i = 0; i < rows; i++) {
    let sum = 0;
    standard.indicators.forEach(({ scale, weight }, k) => {
      const raw = figures[k]?.[i] ?? 0;
      let j = 1;
      while (j < scale.length - 1 && (scale[j]?.[0] ?? 0) < raw) j++;
      const [x0, y0] = scale[j - 1] ?? [0, 0];
      const [x1, y1] = scale[j] ?? [1, 1];
      sum += weight * Math.min(100, Math.max(0, y0 + ((y1 - y0) * (raw - x0)) / (x1 - x0)));
    });
    total += sum;
  }
  return total;
}

/** Floors, a weight, a scale, momentum: edits one after the other, as a hand at a slider makes them. */
function edited(standard: Standard, turn: number): Standard {
  const bump = turn % 7;
  return {
    ...standard,
    floors: { ...standard.floors, B: 50 + bump },
    momentum: { ...standard.momentum, need: 10 + bump },
    indicators: standard.indicators.map((rule) =>
      rule.id === 'monetary'
        ? { ...rule, scale: rule.scale.map(([x, y]) => [x * (1 + bump / 10), y] as const) }
        : rule,
    ),
  };
}

export async function whatIf(size: number, runs: number) {
  const standard = standardFromTemplate('general', 'USD');
  const customers = Array.from({ length: size }, (_, i) => customerAt(i));
  const trial = createWhatIf(inMemory(customers), NOW, () => new Promise((done) => setTimeout(done)));
  const t0 = performance.now();
  await trial.load(standard, () => undefined);
  const load = performance.now() - t0;
  const figures = standard.indicators.map(({ scale }, k) =>
    Float64Array.from({ length: size }, (_, i) => ((scale.at(-1)?.[0] ?? 1) * ((i * (k + 3)) % 997)) / 997),
  );
  const times: { floor: number[]; ours: number[] } = { floor: [], ours: [] };
  let moved = 0;
  for (let turn = 0; turn < runs; turn++) {
    const draft = edited(standard, turn + 1);
    const a = performance.now();
    arithmetic(figures, draft);
    const b = performance.now();
    moved = (await trial.try(draft))?.moved ?? 0;
    times.floor.push(b - a);
    times.ours.push(performance.now() - b);
  }
  return { load, floor: quarter(times.floor), ours: quarter(times.ours), moved };
}

const interactionAt = (i: number, customerId: string): Interaction => ({
  id: `i${i}`,
  customerId,
  at: NOW - (i + 1) * 3_600_000,
  loggedAt: NOW - (i + 1) * 3_600_000,
  utcOffset: 0,
  channel: 'call',
  direction: 'out',
  outcome: i % 3 === 0 ? 'connected' : 'no_answer',
  also: [],
  talkingPoints: [],
  before: {},
  after: {},
  pending: 1,
});

/** A transaction over all tables that does nothing, until it says it is complete. */
async function emptyTransaction(name: string): Promise<number> {
  const opened = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open(name);
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const times: number[] = [];
  for (let turn = 0; turn < 31; turn++) {
    const from = performance.now();
    await new Promise<void>((done) => {
      opened.transaction([...opened.objectStoreNames], 'readwrite').oncomplete = () => done();
    });
    times.push(performance.now() - from);
  }
  opened.close();
  return quarter(times);
}

/** One outcome logged, durable and re-scored, for a customer with so many interactions; and an empty transaction. */
export async function logging(history: number, runs: number) {
  const standard = standardFromTemplate('general', 'USD');
  const database = openDatabase(`bench-${history}`);
  const interactions = Array.from({ length: history }, (_, i) => interactionAt(i, 'c'));
  await database.write(async (stores) => {
    const ledger = rebuildLedger(interactions, [], standard.outcomes);
    await stores.customers.put({ ...customerAt(1), id: 'c', ledger });
    for (const interaction of interactions) await stores.interactions.put(interaction);
  });
  const times: { empty: number[]; ours: number[] } = { empty: [], ours: [] };
  let id = 0;
  for (let turn = 0; turn < runs; turn++) {
    const now = NOW + turn * 60_000;
    const a = performance.now();
    await database.write((stores) => stores.drafts.put({ owner: 'bench', note: 'x', points: [], at: now }));
    const b = performance.now();
    await logOutcome(
      database,
      { customerId: 'c', outcome: 'connected', utcOffset: 0 },
      { standard, now, newId: () => `new-${history}-${++id}` },
    );
    times.empty.push(b - a);
    times.ours.push(performance.now() - b);
  }
  return {
    nothing: await emptyTransaction(`bench-${history}`),
    empty: quarter(times.empty),
    ours: quarter(times.ours),
  };
}
