import { app, dialog } from 'electron';
import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { surroundings } from '../surroundings.ts';
import { placesIn, setEntry } from '../terminal/places.ts';
import { refusedSwitches } from './developer-switches.ts';
import { guardPages, silenceChromium } from './guard.ts';
import { OpenedFile } from './opened-file.ts';
import { open } from './open.ts';
import { registerScheme } from './page.ts';
import { fileToOpen, wordsForTerminal } from './started-with.ts';

const built = dirname(fileURLToPath(import.meta.url));

// The installed command line is the program itself: early, without a display, and gone before anything of the desktop begins.
const forTerminal = wordsForTerminal(process.argv, app.isPackaged);
if (forTerminal) {
  setEntry(import.meta.url);
  const { terminal } = await import('../terminal/terminal.ts');
  app.exit(await terminal(forTerminal));
}

const refused = refusedSwitches({ isPackaged: app.isPackaged, isTestBuild: isTestBuild() }, (name) =>
  app.commandLine.hasSwitch(name),
);
if (refused.length > 0) {
  console.error(
    `On Record does not start with --${refused.join(', --')}: that would open the journal to other programs.`,
  );
  process.exit(1); // app.exit() would let the lines below begin
}

const around = surroundings();
registerScheme();
silenceChromium();
guardPages();
// enableSandbox() takes --no-sandbox from child processes, and then nothing runs for root.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
app.setPath('userData', join(around.state, 'window'));
const asked = fileToOpen(process.argv);
const opened = new OpenedFile();
if (asked !== undefined) opened.put(asked);
// macOS tells of a file by an event, and may do so before the program is ready.
app.on('open-file', (event, path) => {
  event.preventDefault();
  opened.put(path);
});
// A second start is over at once, and leaves its file to the first.
if (app.requestSingleInstanceLock({ asked })) {
  // A top-level await of whenReady would wait for ever: Electron holds 'ready' until this module has ended.
  void app
    .whenReady()
    .then(() =>
      open({
        vault: app.commandLine.getSwitchValue('vault') || join(documents(), 'On Record'),
        isGiven: app.commandLine.hasSwitch('vault'),
        surroundings: around,
        opened,
        places: placesIn(built),
        built,
        preload: join(built, '../preload/preload.cjs'),
        page: join(built, '../renderer'),
      }),
    )
    .catch((error: unknown) => {
      console.error(error);
      dialog.showErrorBox(
        'On Record',
        'The program could not start. What was recorded is untouched. Please install it again.',
      );
      app.exit(1);
    });
} else {
  app.quit();
}

/** Marked by `npm run package` in the package.json of the program it tests; no program that is handed out has the mark. */
function isTestBuild(): boolean {
  const about = JSON.parse(readFileSync(join(app.getAppPath(), 'package.json'), 'utf8')) as { testBuild?: unknown }; // our own file
  return about.testBuild === true;
}

/** The user's documents; a system without such a folder has at least a home. */
function documents(): string {
  try {
    return app.getPath('documents');
  } catch {
    return homedir(); // Electron throws where the system names no such folder
  }
}
