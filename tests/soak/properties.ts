/** The unit tests again and again, each time with new cases for every property. */

import { runVitest } from '../support/vitest-report';
import type { FaultResult, Soak } from './run';

const ROUNDS = 8;

async function round(): Promise<FaultResult> {
  const seed = Math.floor(Math.random() * 2 ** 31);
  process.env.TIERSIDE_SEED = String(seed);
  const { failed, output } = await runVitest('properties', 'tests/vitest.config.ts');
  return {
    fault: `properties, TIERSIDE_SEED=${seed}`,
    tries: 1,
    result: failed ? `${failed} failed\n${output}` : 'held',
  };
}

export const properties: Soak = {
  name: 'properties',
  async run(wanted, tell) {
    if (wanted.length > 0 && !wanted.includes('properties')) return;
    for (let i = 0; i < ROUNDS; i++) tell(await round());
  },
};
