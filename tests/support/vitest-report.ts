/** Runs vitest and reads its JSON report: how many passed, and what the failing ones said. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { OUTPUT, ROOT } from './paths';
import { runTool } from './run-tool';

export interface Tally {
  passed: number;
  failed: number;
  /** Long, only about failures; empty when all is well. */
  output: string;
  /** Tests that did not run at all. */
  skipped: string[];
}

interface Report {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

export async function runVitest(name: string, config: string, args: string[] = []): Promise<Tally> {
  const folder = resolve(OUTPUT, 'test');
  const file = resolve(folder, `${name}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const run = await runTool('vitest', [
    'run',
    '--config',
    config,
    '--reporter=json',
    `--outputFile=${file}`,
    ...args,
  ]);
  if (!existsSync(file)) return { passed: 0, failed: 1, output: run.output, skipped: [] };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const tests = report.testResults.flatMap((suite) =>
    suite.assertionResults.map((test) => ({ ...test, file: relative(ROOT, suite.name) })),
  );
  const failures = tests
    .filter((test) => test.status === 'failed')
    .map((test) => `${test.file} › ${test.fullName}\n${test.failureMessages.join('\n')}`);
  // A file that cannot be loaded, or whose set-up fails, has no failing test of its own.
  const broken = report.testResults
    .filter((s) => s.status === 'failed' && !s.assertionResults.some((t) => t.status === 'failed'))
    .map((s) => `${relative(ROOT, s.name)}\n${s.message}`);
  const bad = [...broken, ...failures];
  const passed = tests.filter((test) => test.status === 'passed').length;
  if (passed === 0 && bad.length === 0) bad.push(`no test ran\n${run.output}`);
  if (!run.ok && bad.length === 0) bad.push(`errors outside of tests\n${run.output}`);
  return {
    passed,
    failed: bad.length,
    output: bad.join('\n\n'),
    skipped: tests
      .filter((test) => test.status !== 'passed' && test.status !== 'failed')
      .map((test) => `${test.file} › ${test.fullName}`),
  };
}
