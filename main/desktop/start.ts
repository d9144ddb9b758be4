import { app, BrowserWindow, session } from 'electron';
import { translator } from '../../shared/messages/translate.ts';
import { openApp } from '../app.ts';
import { PastedFiles } from '../pasted.ts';
import { dirname, join } from 'node:path';
import { aboutHandlers } from './about.ts';
import { answering } from './answering.ts';
import { lookForArrivals } from './arrivals.ts';
import { AskedAhead } from './asked-ahead.ts';
import { AutoBackup } from './auto-backup.ts';
import { lockWhenAway } from './auto-lock.ts';
import { KeepFirst } from './keep-first.ts';
import { Capture } from './capture.ts';
import { offerContextMenus } from './context-menu.ts';
import { CurrentJournal } from './current-journal.ts';
import { dialogHandlers } from './dialogs.ts';
import { Furniture } from './furniture.ts';
import { mailHandlers } from './mail.ts';
import type { MainWindow } from './main-window.ts';
import { Reminders } from './reminders.ts';
import { reloadWindows, sampleHandlers } from './sample-journal.ts';
import { broadcast, type Answering } from './serve.ts';
import { Spelling, spellingHandlers } from './spelling.ts';
import { Taskbar } from './taskbar.ts';
import { PlaceTokens } from './tokens.ts';
import { openedHandlers } from './opened-call.ts';
import type { OpenOptions } from './open.ts';
import { TroubleLog } from './trouble-log.ts';
import { trustHandlers } from './trust.ts';
import { WhichJournal } from './which-journal.ts';
import { askBeforeLosing } from './unkept.ts';

export interface StartOptions extends OpenOptions {
  /** The window that is open already. */
  readonly window: MainWindow;
}

/** The program behind the window. */
export interface Program {
  readonly answering: Answering;
  /** Keeps what is only kept for speed, and gives the writer's lock back. */
  readonly close: () => Promise<void>;
}

/** How long a start is left alone by what can wait, in milliseconds: a backup reads and writes all there is. */
const startingUp = 20_000;
/** And between two looks whether a program that stays open is due for a backup. */
const hour = 3_600_000;

/** Starts everything behind the window that is open: the journal, its reminders and backups, the menu, the tray and the shortcut. */
export async function start(options: StartOptions): Promise<Program> {
  const { vault, isGiven, surroundings, opened, places, preload, built, page, window } = options;
  const troubles = new TroubleLog(surroundings.state, surroundings.app);
  const log = (error: unknown) => {
    console.error(error);
    troubles.add(error);
  };
  const tokens = new PlaceTokens();
  const pasted = new PastedFiles();
  const spelling = new Spelling(session.defaultSession, {
    lists: join(places.assets, 'spelling'),
    profile: app.getPath('userData'),
  });
  const capture = new Capture(preload);
  const which = await WhichJournal.read(surroundings.state, vault);
  const backups = new AutoBackup(surroundings, which, log);
  const ahead = new AskedAhead();
  const journal = new CurrentJournal(
    isGiven ? vault : which.folder,
    (folder) => openApp({ vault: folder, surroundings, places, pasted, log }),
    (name, payload) => {
      ahead.forget();
      broadcast(name, payload);
      taskbar.heed(name, payload);
      if (name === 'changed') backups.recorded();
      if (name === 'changed' || name === 'settings') reminders.soon();
      if (name === 'locked') {
        reminders.withdraw();
        reloadWindows();
      }
      if (name !== 'settings' || !('language' in payload) || !payload.language) return;
      furniture.speak(payload.language).catch(log);
    },
  );
  ahead.ask('clients.list', (name, input) => journal.app.call(name, input));
  const taskbar = new Taskbar((share) => {
    for (const window of BrowserWindow.getAllWindows()) window.setProgressBar(share);
  });
  const reminders = new Reminders({
    journal,
    surroundings,
    language: () => furniture.language,
    lead: (to) => {
      window.show();
      broadcast('reminded', to);
    },
    log,
  });
  const words = () => translator(furniture.language);
  const furniture = new Furniture({
    window,
    capture,
    journal,
    assets: places.assets,
    log,
    more: () => {
      askBeforeLosing(words);
      offerContextMenus({
        words,
        checked: () => spelling.languages,
        check: (languages) => void journal.app.call('settings.set', { spelling: languages }),
        mayAdd: () => isUnprotected(journal),
        add: (word) => spelling.add(word),
      });
      reminders.begin();
    },
  });
  const keepFirst = new KeepFirst();
  const dialogs = dialogHandlers(tokens, furniture.words);
  const own = {
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
    ...spellingHandlers(spelling),
    ...keepFirst.handlers,
    ...trustHandlers(journal, which, tokens, surroundings),
  };
  app.on('render-process-gone', (_event, _contents, { reason, exitCode }) =>
    log(
      Object.assign(new Error(`the process of a window ended: ${reason}, ${exitCode}`), { code: `window-${reason}` }),
    ),
  );
  keepFirst.beforeClosing();
  lockWhenAway(journal, keepFirst);
  lookForArrivals(journal);
  setTimeout(() => void backups.daily(journal).catch(log), startingUp).unref();
  setInterval(() => void backups.meanwhile(journal).catch(log), hour).unref();
  return {
    answering: answering({ journal, ahead, own, tokens, pasted, log, heard: furniture.heard }),
    close: async () => {
      await backups.closing(journal);
      await journal.close();
    },
  };
}

/** Where there is no journal yet, or none that can be opened, nothing says that a word may be kept outside of it. */
async function isUnprotected(journal: CurrentJournal): Promise<boolean> {
  const vault = await journal.app.app.vault().catch(() => undefined);
  return vault?.protection === 'none';
}
