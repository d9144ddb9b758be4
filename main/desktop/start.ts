import { app, BrowserWindow, globalShortcut, Menu, session } from 'electron';
import { closestLanguage } from '../../shared/languages.ts';
import { translator } from '../../shared/messages/translate.ts';
import { openApp, type Places } from '../app.ts';
import { PastedFiles } from '../pasted.ts';
import type { Surroundings } from '../vault/index.ts';
import { dirname, join } from 'node:path';
import { aboutHandlers } from './about.ts';
import { AutoBackup } from './auto-backup.ts';
import { lockWhenAway } from './auto-lock.ts';
import { Capture } from './capture.ts';
import { offerContextMenus } from './context-menu.ts';
import { CurrentJournal } from './current-journal.ts';
import { dialogHandlers } from './dialogs.ts';
import { guardSession } from './guard.ts';
import { mailHandlers } from './mail.ts';
import { applicationMenu } from './menu.ts';
import { servePage } from './page.ts';
import { Reminders } from './reminders.ts';
import { sampleHandlers } from './sample-journal.ts';
import { broadcast, serve, serveFiles } from './serve.ts';
import { Spelling, spellingHandlers } from './spelling.ts';
import { Taskbar } from './taskbar.ts';
import { PlaceTokens } from './tokens.ts';
import { openedHandlers, type OpenedFile } from './opened-file.ts';
import { openTray } from './tray.ts';
import { TroubleLog } from './trouble-log.ts';
import { trustHandlers } from './trust.ts';
import { WhichJournal } from './which-journal.ts';
import { openWindow } from './window.ts';
import { WindowState } from './window-state.ts';

export interface StartOptions {
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

/** Starts the program with its window, menu, tray and shortcut. */
export async function start({
  vault,
  isGiven,
  surroundings,
  opened,
  places,
  preload,
  built,
  page,
}: StartOptions): Promise<void> {
  const troubles = new TroubleLog(surroundings.state, surroundings.app);
  const log = (error: unknown) => {
    console.error(error);
    troubles.add(error);
  };
  const tokens = new PlaceTokens();
  const pasted = new PastedFiles();
  const windowState = await WindowState.read(surroundings.state);
  guardSession(session.defaultSession);
  const spelling = new Spelling(session.defaultSession, {
    lists: join(places.assets, 'spelling'),
    profile: app.getPath('userData'),
  });
  await servePage(page);

  let main: BrowserWindow | undefined;
  const show = () => {
    if (main && !main.isDestroyed()) {
      main.show();
      main.focus();
      return;
    }
    main = openWindow({ preload, ...windowState.frame, show: true });
    windowState.follow(main);
    main.on('closed', () => {
      main = undefined;
    });
  };
  const capture = new Capture(preload);
  const command = (name: string) => {
    show();
    broadcast('command', { command: name });
  };
  const print = () => BrowserWindow.getFocusedWindow()?.webContents.print();
  const sayTray = openTray(places.assets, { capture: capture.open, show, quit: () => app.quit() });

  let language = closestLanguage(app.getPreferredSystemLanguages());
  const speak = () => {
    const t = translator(language);
    Menu.setApplicationMenu(applicationMenu(t, { command, capture: capture.open, print }));
    sayTray(t);
  };
  const which = await WhichJournal.read(surroundings.state, vault);
  const backups = new AutoBackup(surroundings, which, log);
  const journal = new CurrentJournal(
    isGiven ? vault : which.folder,
    (folder) => openApp({ vault: folder, surroundings, places, pasted, log }),
    (name, payload) => {
      broadcast(name, payload);
      taskbar.heed(name, payload);
      if (name === 'changed') backups.recorded();
      if (name === 'changed' || name === 'settings') reminders.soon();
      if (name === 'locked') reminders.withdraw();
      if (name !== 'settings' || !('language' in payload) || !payload.language) return;
      language = payload.language;
      speak();
    },
  );
  const taskbar = new Taskbar((share) => {
    for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(share);
  });
  const reminders = new Reminders({
    journal,
    surroundings,
    language: () => language,
    lead: (to) => {
      show();
      broadcast('reminded', to);
    },
    log,
  });
  const dialogs = dialogHandlers(tokens, () => translator(language));
  serve(
    journal,
    {
      ...dialogs,
      ...mailHandlers(),
      ...openedHandlers(opened, tokens),
      ...aboutHandlers(
        {
          builds: [built, dirname(preload), page],
          fonts: join(places.assets, 'fonts'),
          spelling: join(places.assets, 'spelling'),
        },
        surroundings.app,
        troubles,
      ),
      ...sampleHandlers(journal, surroundings, places),
      ...spellingHandlers(spelling, session.defaultSession),
      ...trustHandlers(journal, which, tokens, surroundings),
    },
    tokens,
    log,
  );
  serveFiles(tokens, pasted);
  offerContextMenus({
    words: () => translator(language),
    checked: () => spelling.languages,
    check: (languages) => void journal.app.call('settings.set', { spelling: languages }),
    mayAdd: () => isUnprotected(journal),
    add: (word) => spelling.add(word),
  });
  speak();
  capture.register();
  show();
  void journal.app.call('settings.get', {}).then((kept) => {
    const value = kept.ok ? kept.value : undefined;
    const chosen =
      typeof value === 'object' && value !== null && 'language' in value
        ? closestLanguage([String(value.language)])
        : undefined;
    if (!chosen || chosen === language) return;
    language = chosen;
    speak();
  });

  const showOpened = () => {
    show();
    broadcast('opened', {});
  };
  app.on('second-instance', (_event, _argv, _folder, told) => {
    const asked = typeof told === 'object' && told !== null && 'asked' in told ? told.asked : undefined;
    if (typeof asked === 'string') opened.put(asked);
    showOpened();
  });
  app.on('open-file', showOpened);
  app.on('activate', show);
  app.on('window-all-closed', () => app.quit());
  lockWhenAway(journal);
  reminders.begin();
  void backups.daily(journal).catch(log);
  closeBeforeQuitting(journal, backups, windowState);
}

async function isUnprotected(journal: CurrentJournal): Promise<boolean> {
  const vault = await journal.app.app.vault();
  return vault.protection === 'none';
}

/** Everything recorded is durable already; closing writes what is only kept for speed, and gives the writer's lock back. */
function closeBeforeQuitting(journal: CurrentJournal, backups: AutoBackup, windowState: WindowState): void {
  let closed = false;
  app.on('will-quit', (event) => {
    globalShortcut.unregisterAll();
    if (closed) return;
    event.preventDefault();
    void backups
      .closing(journal)
      .then(() => Promise.all([journal.close(), windowState.settled()]))
      .finally(() => {
        closed = true;
        app.quit();
      });
  });
}
