import { app, Menu, session } from 'electron';
import { closestLanguage } from '../../shared/languages.ts';
import type { Places } from '../app.ts';
import type { Surroundings } from '../vault/index.ts';
import { Ending } from './ending.ts';
import { guardSession } from './guard.ts';
import { MainWindow } from './main-window.ts';
import type { OpenedFile } from './opened-file.ts';
import { servePage } from './page.ts';
import { broadcast, serve } from './serve.ts';
import { WindowState } from './window-state.ts';

export interface OpenOptions {
  /** The folder of the journal: the usual one, unless it was given. */
  readonly vault: string;
  /** The folder was named when the program was started, and nothing remembered counts. */
  readonly isGiven: boolean;
  readonly surroundings: Surroundings;
  /** The file that the system asked to be opened, if there is one. */
  readonly opened: OpenedFile;
  readonly places: Places;
  readonly preload: string;
  /** The folder of the built main process. */
  readonly built: string;
  /** The folder of the built page. */
  readonly page: string;
}

/**
 * Opens the window first, and loads what stands behind it while the page's own process begins and waits for the screen: the two take about as long. What the
 * page asks before that waits at the door. So nothing that this file needs may need the contract, the vault's folds or the messages.
 */
export async function open(options: OpenOptions): Promise<void> {
  const { surroundings, opened, preload, page } = options;
  Menu.setApplicationMenu(null); // Electron would make one of its own, to be thrown away a moment later
  guardSession(session.defaultSession);
  const [windowState, { asked }] = await Promise.all([
    WindowState.read(surroundings.state),
    servePage(page, closestLanguage(app.getPreferredSystemLanguages())),
  ]);
  const window = new MainWindow(preload, windowState);
  const showOpened = () => {
    window.show();
    broadcast('opened', {});
  };
  app.on('second-instance', (_event, words, _folder, told) => {
    const asked = typeof told === 'object' && told !== null && 'asked' in told ? told.asked : undefined;
    if (typeof asked === 'string') opened.put(asked);
    if (!ending.startsAgain(words.slice(1))) showOpened();
  });
  app.on('open-file', (_event, path) => {
    if (!ending.startsAgain([path])) showOpened();
  });
  app.on('activate', () => {
    if (!ending.startsAgain([])) window.show();
  });
  app.on('window-all-closed', () => app.quit());

  const program = asked.then(async () => {
    const { start } = await import('./start.ts');
    return start({ ...options, window });
  });
  serve(program.then(({ answering }) => answering));
  const ending = new Ending(async () => {
    await (await program).close();
    await windowState.settled();
  });
  window.show();
  await program;
}
