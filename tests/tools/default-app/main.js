// Runs the app whose path follows `electron` on the command line, as the default app does that comes with the official build.
//
// It has to be an ES module with a top-level await: Electron holds back `ready` until that has settled, so an app that is itself an ES
// module still gets its turn before `ready` (registerSchemesAsPrivileged works only then).
import { app } from 'electron';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire, Module } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const { path, preloads } = readArguments(process.argv.slice(1));
// Playwright's _electron.launch steers the app through a file it asks for with -r. No public function does what Node's own -r does.
if (preloads.length > 0) Module._preloadModules(preloads);
introduce(path);
process.defaultApp = true;
await start(path);

/** Everything after the path belongs to the app. */
function readArguments(args) {
  const preloads = [];
  for (let i = 0; i < args.length; i++) {
    const arg = args[i];
    if (arg === '-v' || arg === '--version') {
      console.log(`v${process.versions.electron}`);
      process.exit(0);
    } else if (arg === '-r' || arg === '--require') preloads.push(args[++i]);
    else if (!arg.startsWith('-')) return { path: resolve(arg), preloads };
  }
  console.error('Usage: electron [-r module] [options] path [arguments of the app]');
  process.exit(1);
}

/** Gives the app its name and version, which decide where Electron keeps its data. */
function introduce(path) {
  const isFolder = existsSync(path) && (path.endsWith('.asar') || statSync(path).isDirectory());
  app.setAppPath(isFolder ? path : dirname(path));
  if (!isFolder || !existsSync(join(path, 'package.json'))) return;
  const { name, productName, version, desktopName } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  if (version) app.setVersion(version);
  if (productName ?? name) app.name = productName ?? name;
  if (desktopName) app.setDesktopName(desktopName);
}

async function start(path) {
  try {
    // `require.resolve` reads the `main` of package.json; `import` runs CommonJS and ES modules alike.
    await import(pathToFileURL(createRequire(join(path, 'package.json')).resolve(path)).href);
  } catch (error) {
    console.error('App threw an error during load');
    console.error(error?.stack ?? error);
    process.exit(1);
  }
}
