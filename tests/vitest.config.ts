import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const root = resolve(import.meta.dirname, '..');

/** What is waited for by asking again may take as long as on a busy machine; its own second would tell of the machine, not of the program. */
const patient = { poll: { timeout: 15_000 } };

/**
 * Three kinds of tests: `node` for the rules, the handlers and the tools; `window` for components on a simulated page; `e2e` for the real
 * program in a real Electron.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        test: {
          name: 'window',
          environment: 'happy-dom',
          include: ['tests/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['shared/messages/six.ts', 'tests/support/clean-page.ts', 'tests/support/idle.ts'],
          css: { modules: { classNameStrategy: 'non-scoped' } },
          expect: patient,
          testTimeout: 20_000,
        },
      },
      {
        root,
        test: {
          name: 'shared',
          environment: 'node',
          include: ['tests/shared/**/*.test.ts'],
          setupFiles: ['shared/messages/six.ts'],
          globalSetup: ['tests/support/built.ts'],
          testTimeout: 20_000,
        },
      },
      {
        root,
        test: {
          // The main process has to learn by itself the languages it speaks.
          name: 'node',
          environment: 'node',
          include: ['tests/{main,tools}/**/*.test.ts'],
          globalSetup: ['tests/support/built.ts'],
          testTimeout: 20_000,
          hookTimeout: 20_000,
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          setupFiles: ['shared/messages/six.ts'],
          globalSetup: ['tests/support/built.ts', 'tests/support/display.ts'],
          // Each worker runs a whole Electron; two of them are what a small machine carries.
          maxWorkers: 2,
          expect: patient,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
