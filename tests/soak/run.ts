/**
 * `npm run soak [-- FAULT…]`: what takes too long for `npm test`. One line a fault as it goes, a report under
 * `.output/soak/`, and as the last line `N passed, N failed`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { CHROME_BUILD, OUTPUT, ROOT } from '../support/paths';
import { runTool } from '../support/run-tool';
import { hostilePages } from './hostile-pages';
import { large } from './large';
import { properties } from './properties';

export interface FaultResult {
  fault: string;
  tries: number;
  /** `held`, or what went wrong. */
  result: string;
  /** Figures and the like, for whoever looks into it. */
  notes?: string;
}

export interface Soak {
  name: string;
  /** @param wanted names of faults; all when empty */
  run(wanted: readonly string[], tell: (result: FaultResult) => void): Promise<void>;
}

/** One file each; a new one is a row here. */
const SOAKS: Soak[] = [hostilePages, properties, large];

process.chdir(ROOT);
const wanted = process.argv.slice(2);
if (!existsSync(resolve(CHROME_BUILD, 'manifest.json'))) {
  const { ok, output } = await runTool('wxt', ['build']);
  if (!ok) throw new Error(output);
}
const results: FaultResult[] = [];
const held = (r: FaultResult) => r.result === 'held';
for (const soak of SOAKS) {
  console.log(`${soak.name} …`);
  try {
    await soak.run(wanted, (result) => {
      results.push(result);
      console.log(
        `  ${held(result) ? 'held' : 'FAILED'}  ${result.fault}, ${result.tries} tries${held(result) ? '' : `: ${result.result}`}`,
      );
    });
  } catch (e) {
    results.push({
      fault: soak.name,
      tries: 0,
      result: e instanceof Error ? (e.stack ?? e.message) : String(e),
    });
    console.error(e);
  }
}
const folder = resolve(OUTPUT, 'soak');
mkdirSync(folder, { recursive: true });
const file = resolve(folder, `${new Date().toISOString().replace(/[:.]/g, '-')}.json`);
writeFileSync(file, `${JSON.stringify(results, undefined, 2)}\n`);
console.log(`report: ${relative(ROOT, file)}`);
const passed = results.filter(held).length;
console.log(`${passed} passed, ${results.length - passed} failed`);
process.exitCode = passed === results.length && passed > 0 ? 0 : 1;
