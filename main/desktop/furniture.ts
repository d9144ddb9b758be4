import { app, BrowserWindow, Menu } from 'electron';
import { closestLanguage, type Language } from '../../shared/languages.ts';
import { learnt } from '../../shared/messages/learnt.ts';
import { translator, type Translate } from '../../shared/messages/translate.ts';
import type { Capture } from './capture.ts';
import type { CurrentJournal } from './current-journal.ts';
import type { MainWindow } from './main-window.ts';
import { applicationMenu } from './menu.ts';
import { openTray } from './tray.ts';

/** How long no page must have asked for anything until the first screen is taken to stand, in milliseconds. */
const quiet = 250;
/** And how long that is waited for at most, should one go on asking. */
const patience = 3000;

export interface FurnitureOptions {
  readonly window: MainWindow;
  readonly capture: Capture;
  readonly journal: CurrentJournal;
  readonly assets: string;
  readonly log: (error: unknown) => void;
  /** What else can wait as long. */
  readonly more: () => void;
}

/**
 * What stands around the window, in its user's language: the menu, the icon beside the clock, the shortcut. It takes the main process a twentieth of a
 * second, and at the start that is when the page asks for its files and its first answers: so it comes when the first screen stands, or when it is needed.
 */
export class Furniture {
  readonly #options: FurnitureOptions;
  #language = closestLanguage(app.getPreferredSystemLanguages());
  #wanted = this.#language;
  #standing: Promise<void> | undefined;
  #sayTray: ((t: Translate) => void) | undefined;
  #waiting: NodeJS.Timeout | undefined;

  constructor(options: FurnitureOptions) {
    this.#options = options;
    setTimeout(this.#standNow, patience);
  }

  get language(): Language {
    return this.#language;
  }

  /** A page asked for something: the first screen is not yet there. */
  readonly heard = (): void => {
    if (this.#standing) return;
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(this.#standNow, quiet);
  };

  /** Once it stands, which it does from the first time this is asked. */
  readonly stand = (): Promise<void> => (this.#standing ??= this.#stand());

  /** Its words. */
  readonly words = async (): Promise<Translate> => {
    await this.stand();
    return translator(this.#language);
  };

  /** From now on speaks this language. */
  readonly speak = async (language: Language): Promise<void> => {
    this.#wanted = language;
    if (!this.#sayTray) return;
    await learnt(language);
    if (this.#wanted !== language) return; // another was chosen meanwhile
    this.#language = language;
    const { window, capture } = this.#options;
    const t = translator(language);
    const command = (name: string) => window.command(name);
    const print = () => BrowserWindow.getFocusedWindow()?.webContents.print();
    Menu.setApplicationMenu(applicationMenu(t, { command, capture: capture.open, print }));
    this.#sayTray(t);
  };

  readonly #standNow = (): void => void this.stand().catch(this.#options.log);

  async #stand(): Promise<void> {
    const { capture, journal, more } = this.#options;
    clearTimeout(this.#waiting);
    const chosen = this.#wanted;
    const kept = await journal.app.call('settings.get', {});
    const value = kept.ok ? kept.value : undefined;
    if (this.#wanted === chosen && typeof value === 'object' && value !== null && 'language' in value)
      this.#wanted = closestLanguage([String(value.language)]);
    this.#sayTray = this.#tray();
    try {
      await this.speak(this.#wanted);
      capture.register();
    } finally {
      more(); // a question before words are lost, and reminders, need neither menu nor shortcut
    }
  }

  /** A desktop that takes no icon keeps nothing else from standing. */
  #tray(): (t: Translate) => void {
    const { window, capture, assets, log } = this.#options;
    try {
      return openTray(assets, { capture: capture.open, show: window.show, quit: () => app.quit() });
    } catch (error) {
      log(error);
      return () => undefined;
    }
  }
}
