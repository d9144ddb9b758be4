// npm test: everything that has to hold, in one go: it builds, the types fit, the linter agrees, nothing is unused, and all tests pass, those in a real
// Electron included. It ends with how many passed and failed; a step that fails counts as one failure.
//
// npm test -- <what vitest takes> runs just those tests, for example: npm test -- tests/main/vault
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { electronProgram } from './electron/runtime.mjs';
import { missingSandbox } from './electron/sandbox.mjs';
import { noElectron } from './electron/trouble.mjs';
import { npm, tool } from './run.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

const chosen = process.argv.slice(2);
const failures = /** @type {string[]} */ ([]);

await step('system packages', () => ensureSystemPackages('tests'));
await step('Electron', hasElectron);
if (chosen.length === 0) {
  await step('build', () => npmRun('build'));
  await step('typecheck', () => npmRun('typecheck'));
  await step('lint', () => npmRun('lint'));
  await step('unused', () => npmRun('unused'));
} else await step('build', buildIfStale);

const tests = await runTests(
  canOpenWindow() ? chosen : ['window', 'shared', 'node'].flatMap((one) => ['--project', one]).concat(chosen),
);
for (const failure of failures) console.error(`Failed: ${failure}`);
console.log(`${tests.passed} passed, ${tests.failed + failures.length} failed, ${tests.skipped} skipped`);
process.exitCode = tests.failed + failures.length > 0 ? 1 : 0;

/** @param {string} name @param {() => Promise<boolean>} work */
async function step(name, work) {
  if (!(await work())) failures.push(name);
}

async function hasElectron() {
  const trouble = electronProgram() ? missingSandbox() : noElectron();
  if (trouble) console.error(trouble);
  return !trouble;
}

/** Without these the end-to-end tests could only wait for their time-outs, one after the other. */
function canOpenWindow() {
  return !['system packages', 'Electron', 'build'].some((name) => failures.includes(name));
}

/** @param {string} script */
async function npmRun(script) {
  console.log(`\n> ${script}`);
  return (await npm(['run', '--silent', script])).code === 0;
}

/**
 * @param {readonly string[]} args
 * @returns {Promise<{ passed: number, failed: number, skipped: number }>}
 */
async function runTests(args) {
  console.log('\n> tests');
  const folder = await mkdtemp(join(tmpdir(), 'on-record-tests-'));
  const tally = join(folder, 'tally.json');
  try {
    const reporters = ['--reporter=default', '--reporter=./tests/support/tally.ts'];
    const { code } = await tool('vitest', ['run', '--config', 'tests/vitest.config.ts', ...reporters, ...args], {
      env: { ON_RECORD_TALLY: tally },
    });
    const counted = JSON.parse(await readFile(tally, 'utf8').catch(() => '{"passed":0,"failed":0,"skipped":0}'));
    // A run that ends badly without a failed test (nothing found, a crash, a stray error) has failed all the same.
    return code !== 0 && counted.failed === 0 ? { ...counted, failed: 1 } : counted;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
