// npm start: opens the window; where there is no display, shows what On Record makes instead.
import { buildIfStale } from './build-if-stale.mjs';
import { hasDisplay } from './display.mjs';
import { electronProgram } from './electron/runtime.mjs';
import { missingSandbox } from './electron/sandbox.mjs';
import { noElectron } from './electron/trouble.mjs';
import { root } from './project.mjs';
import { npm, run } from './run.mjs';
import { ensureSystemPackages } from './system-packages.mjs';

process.exitCode = hasDisplay() ? await openWindow() : await showDemo();

async function openWindow() {
  const program = electronProgram();
  if (!program) {
    console.error(noElectron());
    return 1;
  }
  // Without some of the packages Electron may start all the same; where it does not, the command to install them stands above its error.
  await ensureSystemPackages('window');
  const sandbox = missingSandbox();
  if (sandbox) {
    console.error(sandbox);
    return 1;
  }
  if (!(await buildIfStale())) return 1;
  return (await run(program, [...flags(), root, ...process.argv.slice(2)])).code;
}

function flags() {
  const wayland = process.env['WAYLAND_DISPLAY'] && !process.env['DISPLAY'] ? ['--ozone-platform=wayland'] : [];
  if (process.getuid?.() !== 0) return wayland;
  console.log("Started as root, so without Chromium's sandbox (--no-sandbox): root cannot have one.");
  return ['--no-sandbox', ...wayland];
}

async function showDemo() {
  console.log('There is no display here to open a window on, so this runs `npm run demo` instead.');
  if (!(await buildIfStale())) return 1;
  return (await npm(['run', '--silent', 'demo', '--', ...process.argv.slice(2)])).code;
}
