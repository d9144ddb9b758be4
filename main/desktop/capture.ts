import { globalShortcut, type BrowserWindow } from 'electron';
import { openWindow } from './window.ts';

/** From anywhere on the desktop to a small window that asks what happened. */
export const captureShortcut = 'CommandOrControl+Shift+Space';

/** Opens the small window, or brings it to the front. */
export class Capture {
  readonly #preload: string;
  #window: BrowserWindow | undefined;

  constructor(preload: string) {
    this.#preload = preload;
  }

  /** Takes the shortcut; false where another program has it. The tray and the menu still lead here then. */
  register(): boolean {
    return globalShortcut.register(captureShortcut, this.open);
  }

  readonly open = (): void => {
    if (this.#window && !this.#window.isDestroyed()) {
      this.#window.show();
      this.#window.focus();
      return;
    }
    this.#window = openWindow({
      preload: this.#preload,
      page: 'index.html#capture',
      width: 560,
      height: 500,
      show: true,
    });
    this.#window.setMenuBarVisibility(false);
  };
}
