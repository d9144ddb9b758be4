// npm run package: makes the installable program. Arguments go on to electron-builder (--linux AppImage, --win nsis, --dir …).
//
// Where Electron's stand-in runs, only an unpacked folder is made, to check the packaging with: a third party's build must not reach users.
// A second folder, the same but marked as a test build, can be driven from outside; tests/packaged looks at both.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { electronProgram, isStandIn, runningVersion, runtimeFolder } from './electron/runtime.mjs';
import { noElectron } from './electron/trouble.mjs';
import { root } from './project.mjs';
import { tool } from './run.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

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
  return (
    (await folderToCheck('dist/package', [])) ||
    (await folderToCheck('dist/package-test', ['-c.extraMetadata.testBuild=true'])) ||
    ((await ensureSystemPackages('tests'))
      ? (await tool('vitest', ['run', '--config', 'tests/packaged/vitest.config.ts'])).code
      : 1)
  );
}

/** @param {string} output @param {readonly string[]} more */
async function folderToCheck(output, more) {
  const code = await electronBuilder([
    '--linux',
    'dir',
    `-c.electronDist=${runtimeFolder()}`,
    `-c.electronVersion=${runningVersion()}`,
    `-c.directories.output=${output}`,
    ...more,
  ]);
  // The stand-in's own; the official Electron's is left out by electron-builder.
  await rm(join(root, output, 'linux-unpacked/resources/default_app.asar'), { force: true });
  return code;
}

/** @param {readonly string[]} args */
async function electronBuilder(args) {
  return (await tool('electron-builder', args)).code;
}
