/** What is tried on 20,000 customers in `npm test`, on 100,000. */
import { runVitest } from '../support/vitest-report';
import type { Soak } from './run';

const CUSTOMERS = 100_000;

export const large: Soak = {
  name: 'large',
  async run(wanted, tell) {
    if (wanted.length > 0 && !wanted.includes('large')) return;
    process.env.CUSTOMERS = String(CUSTOMERS);
    const { failed, output, passed } = await runVitest('large', 'tests/e2e/vitest.config.ts', [
      'tests/e2e/standard-large.test.ts',
    ]);
    tell({
      fault: `standards over ${CUSTOMERS} customers`,
      tries: passed + failed,
      result: failed ? output : 'held',
    });
  },
};
