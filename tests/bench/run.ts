/**
 * `npm run bench [-- TABLE…] [--json]`: what things cost, beside their floor and their peers, from one run in a
 * fresh browser profile. Only ratios and counts are judged; times are printed, and are this machine's.
 */
import { reading } from './reading/table';
import { standard } from './standard/table';
import { type Bench, broken, budgetLine, drawn, type Measured } from './table';

const BENCHES: Bench[] = [reading, standard];

const args = process.argv.slice(2);
const json = args.includes('--json');
const names = args.filter((a) => !a.startsWith('--'));
const unknown = names.filter((n) => !BENCHES.some((b) => b.name === n));
if (unknown.length > 0) {
  console.error(
    `There is no table ${unknown.join(', ')}; there is: ${BENCHES.map((b) => b.name).join(', ')}`,
  );
  process.exit(2);
}

const all: Record<string, Measured> = {};
for (const bench of BENCHES.filter((b) => names.length === 0 || names.includes(b.name))) {
  if (!json) console.log(`${bench.title} …`);
  const measured = await bench.run((line) => !json && console.log(line));
  all[bench.name] = measured;
  if (json) continue;
  for (const table of measured.tables) console.log(drawn(table));
  console.log(`\n${measured.budgets.map(budgetLine).join('\n')}`);
}
const bad = broken(Object.values(all).flatMap((m) => m.budgets));
if (json) console.log(JSON.stringify({ ...all, broken: bad }));
else console.log(bad.length > 0 ? `\n${bad.length} budgets broken` : '\nall budgets held');
process.exitCode = bad.length > 0 ? 1 : 0;
