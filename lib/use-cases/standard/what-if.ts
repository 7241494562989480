/** Trying a standard on all of one's customers without changing anything: loaded once, then arithmetic. */
import type { Customer } from '../../domain/customer';
import type { Population } from '../../domain/population';
import type { Standard } from '../../domain/standard';
import type { Database } from '../../domain/stores';
import { TIERS, type Tier } from '../../domain/tier';
import type { Mover, TierCounts, WhatIfPreview } from '../../domain/what-if';
import { censusEntry, type Subject } from '../../scoring/assess';
import { startCensus } from '../../scoring/census';
import { type Columns, columnsKey, fillRow, makeColumns } from '../../scoring/columns/columns';
import { makeTiers, scoreColumns, type Tiers } from '../../scoring/columns/score-columns';
import { CENSUS_PAGE } from './take-census';

/** Rows between two looks at whether something newer was asked. */
const SLICE = 20_000;
/** Reading facts anew costs some sixteen times as much. */
const FILL_SLICE = 2_000;
/** More names than this nobody reads. */
const MOVERS = 100;

type Row = Pick<Customer, 'id' | 'name' | 'company'> & Subject;

const rowOf = ({ id, name, company, ledger, doNotCall, override, phones, noProfiling }: Customer): Row => ({
  id,
  name,
  company,
  ledger,
  doNotCall,
  override,
  phones,
  noProfiling,
});

export interface WhatIf {
  load(standard: Standard, progress: (done: number, total: number) => void): Promise<number>;
  /** Undefined where a newer question came meanwhile. */
  try(standard: Standard): Promise<WhatIfPreview | undefined>;
  census(standard: Standard): Promise<Population>;
}

/** @param pause gives way to newer questions. */
export function createWhatIf(database: Database, now: number, pause: () => Promise<void>): WhatIf {
  const rows: Row[] = [];
  let filled: { key: string; columns: Columns } | undefined;
  let before: Tiers = makeTiers(0);
  let asked = 0;

  /** Columns for this standard; undefined when overtaken. */
  async function columnsFor(standard: Standard, turn: number): Promise<Columns | undefined> {
    const key = columnsKey(standard);
    if (filled?.key === key) return filled.columns;
    const columns = makeColumns(rows.length, standard);
    for (const [i, row] of rows.entries()) {
      if (i % FILL_SLICE === 0 && i > 0) await pause();
      if (turn !== asked) return undefined;
      fillRow(columns, i, row, standard, now);
    }
    filled = { key, columns };
    return columns;
  }

  async function tiersUnder(standard: Standard, turn: number): Promise<Tiers | undefined> {
    const columns = await columnsFor(standard, turn);
    if (!columns) return undefined;
    const out = makeTiers(rows.length);
    for (let from = 0; from < rows.length; from += SLICE) {
      if (from > 0) await pause();
      if (turn !== asked) return undefined;
      scoreColumns(columns, standard, out, from, Math.min(rows.length, from + SLICE));
    }
    return out;
  }

  return {
    async load(standard, progress) {
      rows.length = 0;
      const total = await database.read((stores) => stores.customers.count());
      for (let after = ''; ; ) {
        const page = await database.read((stores) => stores.customers.page(after, CENSUS_PAGE));
        rows.push(...page.map(rowOf));
        progress(rows.length, total);
        const last = page.at(-1);
        if (!last || page.length < CENSUS_PAGE) break;
        after = last.id;
      }
      filled = undefined;
      asked++;
      before = (await tiersUnder(standard, asked)) ?? before;
      return rows.length;
    },
    async try(standard) {
      const turn = ++asked;
      const after = await tiersUnder(standard, turn);
      return after && compare(rows, before, after);
    },
    async census(standard) {
      const census = startCensus(standard, now);
      for (const [i, row] of rows.entries()) {
        if (i % FILL_SLICE === 0 && i > 0) await pause();
        census.add(censusEntry(row, standard, now));
      }
      return census.result();
    },
  };
}

const noCounts = (): TierCounts => ({ A: 0, B: 0, C: 0, D: 0 });

function compare(rows: readonly Row[], was: Tiers, is: Tiers): WhatIfPreview {
  const [before, after] = [noCounts(), noCounts()];
  const moves = new Map<string, { from: Tier; to: Tier; count: number }>();
  const moved: number[] = [];
  let unscored = 0;
  for (let i = 0; i < rows.length; i++) {
    const [from, to] = [TIERS[was.tier[i] ?? 0], TIERS[is.tier[i] ?? 0]];
    if (!from || !to) {
      unscored++;
      continue;
    }
    before[from]++;
    after[to]++;
    if (from === to) continue;
    moved.push(i);
    const move = moves.get(from + to);
    if (move) move.count++;
    else moves.set(from + to, { from, to, count: 1 });
  }
  const change = (i: number) => Math.abs((is.score[i] ?? 0) - (was.score[i] ?? 0));
  const movers = largest(moved, change).flatMap((i): Mover[] => {
    const [row, from, to] = [rows[i], TIERS[was.tier[i] ?? 0], TIERS[is.tier[i] ?? 0]];
    if (!row || !from || !to) return [];
    const { id, name, company } = row;
    const scores = { scoreBefore: tenth(was.score[i]), scoreAfter: tenth(is.score[i]) };
    return [{ id, ...(name && { name }), ...(company && { company }), from, to, ...scores }];
  });
  const order = ({ from, to }: { from: Tier; to: Tier }) => from + to;
  return {
    scored: rows.length - unscored,
    unscored,
    before,
    after,
    moved: moved.length,
    moves: [...moves.values()].sort((a, b) => b.count - a.count || (order(a) < order(b) ? -1 : 1)),
    movers,
  };
}

/** Scores are kept as 32-bit floats: 55.1 comes back as 55.099998. */
const tenth = (score: number | undefined): number => Math.round((score ?? 0) * 10) / 10;

/** The rows with the largest change, without sorting tens of thousands of them at every turn of a slider. */
function largest(moved: readonly number[], change: (i: number) => number): number[] {
  let floor = 0;
  let best: number[] = [];
  for (const i of moved) {
    if (change(i) < floor) continue;
    best.push(i);
    if (best.length < 4 * MOVERS) continue;
    best = best.sort((a, b) => change(b) - change(a)).slice(0, MOVERS);
    floor = change(best.at(-1) ?? i);
  }
  return best.sort((a, b) => change(b) - change(a)).slice(0, MOVERS);
}
