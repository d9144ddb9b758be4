import { writeFile } from 'node:fs/promises';
import type { Reporter, TestModule } from 'vitest/node';

/** Counts the tests of a run and leaves the numbers in the file that ON_RECORD_TALLY names, for `npm test` to add its own steps to. */
export default class Tally implements Reporter {
  async onTestRunEnd(modules: readonly TestModule[], strayErrors: readonly unknown[]): Promise<void> {
    const file = process.env['ON_RECORD_TALLY'];
    if (file) await writeFile(file, JSON.stringify(count(modules, strayErrors.length)));
  }
}

function count(
  modules: readonly TestModule[],
  strayErrors: number,
): { passed: number; failed: number; skipped: number } {
  const all = modules.flatMap((module) => [...module.children.allTests()]);
  const ended = (state: 'passed' | 'failed' | 'skipped' | 'pending'): number =>
    all.filter((test) => test.result().state === state).length;
  return {
    passed: ended('passed'),
    failed: ended('failed') + modules.filter(brokeOutsideItsTests).length + strayErrors,
    skipped: ended('skipped') + ended('pending'),
  };
}

/** A file that could not be read, or whose set-up failed: no test of it failed, because none ran. */
function brokeOutsideItsTests(module: TestModule): boolean {
  return module.state() === 'failed' && [...module.children.allTests('failed')].length === 0;
}
