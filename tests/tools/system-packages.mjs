import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasDisplay } from './display.mjs';
import { run } from './run.mjs';

/**
 * What Electron needs of Debian or Ubuntu, by package. Where releases differ, the newer name comes first: the 64-bit time transition of
 * Debian 13 and Ubuntu 24.04 renamed some.
 */
const forElectron = [
  ['libgtk-3-0t64', 'libgtk-3-0'],
  ['libasound2t64', 'libasound2'],
  ['libatspi2.0-0t64', 'libatspi2.0-0'],
  ['libcups2t64', 'libcups2'],
  ...['libnss3', 'libgbm1', 'libxss1', 'libnotify4', 'libsecret-1-0', 'libxtst6', 'libdrm2', 'libxkbcommon0'].map(
    (name) => [name],
  ),
];

/** A display for the end-to-end tests, and second opinions on our PDFs. */
const forTests = [['qpdf'], ['poppler-utils']];
const forTestsWithoutDisplay = [['xvfb'], ['xauth']];
/** A browser that is not ours, for the page that checks a bundle. Ubuntu has it as a snap only: there those tests are skipped, and say so. */
const forTestsOfPage = ['chromium'];

/**
 * Sees to it that the system has what Electron (`window`) or the tests (`tests`) need. As root on Debian or Ubuntu it installs what is
 * missing; as another user there it names the one command that does; on other systems it leaves the matter to the user.
 *
 * @param {'window' | 'tests'} purpose
 * @returns {Promise<boolean>} false where something is known to be missing still
 */
export async function ensureSystemPackages(purpose) {
  if (process.platform !== 'linux') return true;
  const needs =
    purpose === 'window' ? forElectron : [...forElectron, ...forTests, ...(hasDisplay() ? [] : forTestsWithoutDisplay)];
  const installed = await installedPackages([...needs.flat(), ...forTestsOfPage]);
  if (installed === undefined) return true;
  const isRoot = process.getuid?.() === 0;
  const missing = needs.filter((names) => !names.some((name) => installed.has(name)));
  if (missing.length > 0 && !(await (isRoot ? install(missing) : nameTheCommand(missing)))) return false;
  if (purpose === 'tests') await seeToBrowser(installed, isRoot);
  return true;
}

/**
 * @param {ReadonlySet<string>} installed
 * @param {boolean} isRoot
 */
async function seeToBrowser(installed, isRoot) {
  const missing = forTestsOfPage.filter((name) => !installed.has(name));
  if (missing.length === 0) return;
  if (isRoot) {
    await run('apt-get', ['update', '-q'], { capture: true }); // a fresh image knows no package names at all
    const here = [...(await candidates(missing))];
    if (here.length === missing.length && (await install(here.map((name) => [name])))) return;
  }
  console.log(`Without ${missing.join(' and ')} from the system, the tests of verify.html in a browser are skipped.`);
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<Set<string> | undefined>} those of the names that are installed; undefined where the system is not of Debian's family
 */
async function installedPackages(names) {
  const { code, output } = await run(
    'dpkg-query',
    ['--show', '--showformat', '${Package} ${db:Status-Status}\n', ...names],
    { capture: true },
  );
  if (code === 127) return undefined;
  // Names that dpkg has never heard of make it exit with 1 and a line on standard error; the others are listed all the same.
  return new Set([...output.matchAll(/^(\S+) installed$/gm)].map((match) => /** @type {string} */ (match[1])));
}

/**
 * For each need the name this release has a package for; names that other packages merely provide are no candidates.
 *
 * @param {readonly (readonly string[])[]} needs
 */
async function namesHere(needs) {
  const known = await candidates(needs.flat());
  return needs.map((names) => names.find((name) => known.has(name)) ?? /** @type {string} */ (names.at(-1)));
}

/**
 * @param {readonly string[]} names
 * @returns {Promise<Set<string>>} those of them that can be installed
 */
async function candidates(names) {
  const { output } = await run('apt-cache', ['policy', ...names], { capture: true, env: { LC_ALL: 'C' } });
  return new Set(
    [...output.matchAll(/^(\S+):\n(?: .*\n)*? {2}Candidate: (?!\(none\))/gm)].map(
      (match) => /** @type {string} */ (match[1]),
    ),
  );
}

/** @param {readonly (readonly string[])[]} needs */
async function nameTheCommand(needs) {
  const names = (await namesHere(needs)).join(' ');
  console.error(
    `Some system packages are missing. This installs them:\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
  );
  return false;
}

/** @param {readonly (readonly string[])[]} needs */
async function install(needs) {
  const options = { capture: true, env: { DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' } };
  // A fresh image knows no package names at all, and an old list leads to files that are gone. Where the update fails, the install decides.
  const update = await run('apt-get', ['update', '-q'], options);
  const names = await namesHere(needs);
  console.log(`Installing the system packages that are missing: ${names.join(' ')}`);
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  const { code, output } = await run(
    'apt-get',
    ['install', '-q', '-y', '--no-install-recommends', ...wait, ...names],
    options,
  );
  if (code === 0) return true;
  const log = join(tmpdir(), `on-record-apt-${process.pid}.log`);
  await writeLog(log, update.output + output);
  console.error(
    `apt-get could not install them. Its last lines, all of them in ${log}:\n${lastLines(update.output + output, 15)}`,
  );
  return false;
}

/** @param {string} path @param {string} text */
async function writeLog(path, text) {
  const file = await open(path, 'wx', 0o600);
  await file.writeFile(text).finally(() => file.close());
}

/** @param {string} text @param {number} count */
function lastLines(text, count) {
  return text.trimEnd().split('\n').slice(-count).join('\n');
}
