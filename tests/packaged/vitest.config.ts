import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What `npm run package` has made, looked at and run: apart from the other tests, which need no package. */
export default defineConfig({
  root: resolve(import.meta.dirname, '../..'),
  test: {
    name: 'packaged',
    environment: 'node',
    include: ['tests/packaged/**/*.test.ts'],
    globalSetup: ['tests/support/display.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
