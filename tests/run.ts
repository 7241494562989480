/**
 * `npm test`: everything that must hold before a change is taken. Each check and each test counts as one;
 * the last line is `N passed, N failed`. Arguments choose steps: `npm test -- types unit`.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkBudgets } from './support/bundle-size';
import { findBrowser } from './support/find-browser';
import { CHROME_BUILD, FIREFOX_BUILD, ROOT } from './support/paths';
import { runTool } from './support/run-tool';
import { runVitest, type Tally } from './support/vitest-report';

interface Step {
  name: string;
  run(): Promise<Partial<Tally> & { note?: string }>;
}

async function tool(name: string, args: string[]) {
  const { ok, output } = await runTool(name, args);
  return ok ? { passed: 1 } : { failed: 1, output };
}

/** dependency-cruiser finds nothing, and says so with a friendly zero, when it cannot read TypeScript. */
async function walls() {
  const { output, stdout } = await runTool('depcruise', [
    '-c',
    '.dependency-cruiser.cjs',
    '--output-type',
    'json',
    'lib',
    'components',
    'entrypoints',
  ]);
  if (!stdout.startsWith('{')) return { failed: 1, output };
  const { summary } = JSON.parse(stdout) as {
    summary: {
      totalCruised: number;
      violations: { from: string; to: string; rule: { name: string; severity: string } }[];
    };
  };
  if (summary.totalCruised === 0) return { failed: 1, output: 'no module was looked at' };
  const broken = summary.violations.filter((v) => v.rule.severity === 'error');
  if (broken.length) {
    return { failed: 1, output: broken.map((v) => `${v.rule.name}: ${v.from} → ${v.to}`).join('\n') };
  }
  return { passed: 1, note: `${summary.totalCruised} modules` };
}

async function sizes() {
  const results = [CHROME_BUILD, FIREFOX_BUILD].flatMap(checkBudgets);
  return {
    passed: results.filter((r) => r.ok).length,
    failed: results.filter((r) => !r.ok).length,
    output: results
      .filter((r) => !r.ok)
      .map((r) => r.text)
      .join('\n'),
    note: results.map((r) => r.text).join(', '),
  };
}

/** Old builds must not be tested in place of one that failed. */
const built = () => [CHROME_BUILD, FIREFOX_BUILD].every((b) => existsSync(resolve(b, 'manifest.json')));

const STEPS: Step[] = [
  { name: 'prepare', run: () => tool('wxt', ['prepare']) },
  { name: 'types', run: () => tool('tsc', ['--noEmit']) },
  { name: 'lint', run: () => tool('biome', ['check', '--error-on-warnings', '.']) },
  { name: 'walls', run: walls },
  { name: 'unit', run: () => runVitest('unit', 'tests/vitest.config.ts') },
  { name: 'build-chrome', run: () => tool('wxt', ['build']) },
  { name: 'build-firefox', run: () => tool('wxt', ['build', '-b', 'firefox', '--mv3']) },
  { name: 'sizes', run: sizes },
  {
    name: 'browsers',
    run: async () => ({ note: `${findBrowser('chromium')}, ${findBrowser('firefox')}`, passed: 2 }),
  },
  { name: 'e2e', run: () => runVitest('e2e', 'tests/e2e/vitest.config.ts') },
];
const NEED_BUILD = new Set(['sizes', 'e2e']);

async function main(): Promise<number> {
  process.chdir(ROOT);
  const wanted = process.argv.slice(2);
  let passed = 0;
  let failed = 0;
  let buildFailed = false;
  for (const step of STEPS.filter((s) => wanted.length === 0 || wanted.includes(s.name))) {
    process.stdout.write(`${step.name} … `);
    const start = performance.now();
    const result =
      NEED_BUILD.has(step.name) && (buildFailed || !built())
        ? { failed: 1, output: 'not run: there is no good build' }
        : await step.run().catch((e: unknown) => ({
            failed: 1,
            output: e instanceof Error ? (e.stack ?? e.message) : String(e),
          }));
    const tally: Partial<Tally> & { note?: string } = result;
    passed += tally.passed ?? 0;
    failed += tally.failed ?? 0;
    if (step.name.startsWith('build') && tally.failed) buildFailed = true;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const words = [`${tally.passed ?? 0} passed`];
    if (tally.failed) words.push(`${tally.failed} FAILED`);
    if (tally.skipped?.length) words.push(`${tally.skipped.length} not run: ${tally.skipped.join('; ')}`);
    console.log(`${words.join(', ')} (${seconds} s)${tally.note ? ` ${tally.note}` : ''}`);
    if (tally.failed) console.log(`\n${tally.output ?? ''}\n`);
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed || passed === 0 ? 1 : 0;
}

process.exitCode = await main();
