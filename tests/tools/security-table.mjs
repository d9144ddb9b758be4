// npm run security: runs the tests behind the security rules, and writes what came out into the README's table. The packaged program's tests
// run where npm run package has made one.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { rules } from '../security/rules.ts';
import { root } from './project.mjs';
import { tool } from './run.mjs';

/** @typedef {{ file: string, name: string, state: string }} Ran */

const begin = '<!-- security table: npm run security -->';
const end = '<!-- end of the security table -->';
const files = [...new Set(rules.flatMap(({ tests }) => tests.map(([file]) => file)))];
const isPackaged = (/** @type {string} */ file) => file.startsWith('tests/packaged/');

const ran = [
  ...(await run(
    'tests/vitest.config.ts',
    files.filter((file) => !isPackaged(file)),
  )),
  ...(existsSync(join(root, 'dist/package-test'))
    ? await run('tests/packaged/vitest.config.ts', files.filter(isPackaged))
    : []),
];
const rows = rules.map((rule, at) => `| ${at + 1} | ${rule.rule} | ${outcome(rule)} |`);
const readme = join(root, 'README.md');
const text = readFileSync(readme, 'utf8');
const [before, after] = [text.indexOf(begin), text.indexOf(end)];
if (before < 0 || after < 0) throw new Error('The README has no place for the table.');
const table = ['', '| | rule | its tests |', '| --- | --- | --- |', ...rows, ''].join('\n');
writeFileSync(readme, text.slice(0, before + begin.length) + table + text.slice(after));
const failed = rows.filter((row) => row.includes('**failed**'));
console.log(failed.length > 0 ? failed.join('\n') : `${rows.length} rules written to the README.`);
process.exitCode = failed.length > 0 ? 1 : 0;

/**
 * What the tests of a rule said, in words.
 *
 * @param {import('../security/rules.ts').Rule} rule
 */
function outcome({ tests, open }) {
  const found = tests.map(([file, name]) => ran.filter((one) => one.file === file && one.name.includes(name)));
  const all = found.flat();
  const said =
    tests.length === 0
      ? 'not run: it has no test yet'
      : found.some((of) => of.length === 0)
        ? 'not run: its test was not found, or npm run package has to come first'
        : all.some(({ state }) => state === 'failed')
          ? '**failed**'
          : all.every(({ state }) => state === 'passed')
            ? `passed (${all.length})`
            : `passed (${all.filter(({ state }) => state === 'passed').length}), the rest not run here`;
  return open ? `${said}; ${open}` : said;
}

/**
 * @param {string} config
 * @param {readonly string[]} some
 * @returns {Promise<readonly Ran[]>}
 */
async function run(config, some) {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-security-'));
  try {
    const output = join(folder, 'tests.json');
    await tool('vitest', [
      'run',
      '--config',
      config,
      '--reporter=default',
      '--reporter=json',
      `--outputFile=${output}`,
      ...some,
    ]);
    /** @type {{ testResults: { name: string, assertionResults: { fullName: string, status: string }[] }[] }} */
    const report = JSON.parse(readFileSync(output, 'utf8'));
    return report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults.map(({ fullName, status }) => ({
        file: relative(root, name).replaceAll('\\', '/'),
        name: fullName,
        state: status,
      })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
