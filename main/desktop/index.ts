import { app, BrowserWindow, Menu, session } from 'electron';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openApp } from '../app.ts';
import { surroundings } from '../surroundings.ts';
import { setEntry } from '../terminal/places.ts';
import { dialogHandlers } from './dialogs.ts';
import { guardPages, guardSession } from './guard.ts';
import { registerScheme, servePage } from './page.ts';
import { serve } from './serve.ts';
import { PlaceTokens } from './tokens.ts';
import { openWindow } from './window.ts';

const built = dirname(fileURLToPath(import.meta.url));

/** The installed command line is the program itself, early and without a display. */
const terminalAt = process.argv.indexOf('--terminal');
if (terminalAt > 0) {
  setEntry(import.meta.url);
  const { terminal } = await import('../terminal/terminal.ts');
  app.exit(await terminal(process.argv.slice(terminalAt + 1)));
}

registerScheme();
guardPages();
// enableSandbox() takes --no-sandbox from child processes, and then nothing runs for root.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
if (process.env['ON_RECORD_STATE']) app.setPath('userData', join(process.env['ON_RECORD_STATE'], 'window'));
if (app.requestSingleInstanceLock()) {
  // A top-level await of whenReady would wait for ever: Electron holds 'ready' until this module has ended.
  void app.whenReady().then(start);
} else {
  app.quit();
}

async function start(): Promise<void> {
  const log = (error: unknown) => console.error(error);
  const program = openApp({
    vault: app.commandLine.getSwitchValue('vault') || join(app.getPath('documents') || homedir(), 'On Record'),
    surroundings: surroundings(),
    places: { pdfWorker: join(built, 'pdf-worker.js'), assets: join(built, '../../assets') },
    log,
  });
  const tokens = new PlaceTokens();
  guardSession(session.defaultSession);
  await servePage(join(built, '../renderer'));
  serve(program, dialogHandlers(tokens), tokens, log);
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      [{ role: 'appMenu' }, { role: 'editMenu' }, { role: 'viewMenu' }, { role: 'windowMenu' }].filter(
        ({ role }) => role !== 'appMenu' || process.platform === 'darwin',
      ) as Electron.MenuItemConstructorOptions[],
    ),
  ); // roles of Electron's own menus
  const show = () =>
    openWindow({ preload: join(built, '../preload/preload.cjs'), width: 1280, height: 860, show: true });
  show();
  app.on('second-instance', () => {
    const [window] = BrowserWindow.getAllWindows();
    window?.show();
    window?.focus();
  });
  app.on('activate', () => {
    if (BrowserWindow.getAllWindows().length === 0) show();
  });
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void program.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
}

app.on('window-all-closed', () => app.quit());
