import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: resolve(import.meta.dirname, '..'),
  esbuild: { jsx: 'automatic', jsxImportSource: 'preact' },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    // DOM tests say so themselves: `// @vitest-environment happy-dom`
    environment: 'node',
    setupFiles: ['tests/support/property-seed.ts'],
    testTimeout: 60_000,
  },
});
