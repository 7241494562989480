import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/**
 * `npm run webmail`: a real Roundcube. Not yet part of `npm test`: 16 of its 35 tests fail, each because the wrong
 * person or nobody is found. It goes there when every page is right; no expectation in it was loosened.
 */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    include: ['tests/webmail/**/*.test.ts'],
    environment: 'node',
    // One browser at a time: times are measured in here.
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    retry: 0,
  },
});
