// npm run package: makes the installable program. Arguments go on to electron-builder (--linux AppImage, --win nsis, --dir …).
//
// Where Electron's stand-in runs, only an unpacked folder is made, to check the packaging with: a third party's build must not reach users.
import { buildIfStale } from './build-if-stale.mjs';
import { electronProgram, isStandIn, runningVersion, runtimeFolder } from './electron/runtime.mjs';
import { noElectron } from './electron/trouble.mjs';
import { tool } from './run.mjs';

process.exitCode = await makePackage(process.argv.slice(2));

/** @param {readonly string[]} wanted */
async function makePackage(wanted) {
  if (!electronProgram()) {
    console.error(noElectron());
    return 1;
  }
  if (!(await buildIfStale())) return 1;
  if (!isStandIn()) return electronBuilder(wanted);
  if (wanted.length > 0) {
    console.error(
      `Electron ${runningVersion()} here is a third party's build: it makes a folder to check (npm run package), nothing to hand out.`,
    );
    return 1;
  }
  console.log(`Packaging with the stand-in, Electron ${runningVersion()}: a folder to check, nothing to hand out.`);
  return electronBuilder([
    '--linux',
    'dir',
    `-c.electronDist=${runtimeFolder()}`,
    `-c.electronVersion=${runningVersion()}`,
  ]);
}

/** @param {readonly string[]} args */
async function electronBuilder(args) {
  return (await tool('electron-builder', args)).code;
}
