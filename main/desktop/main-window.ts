import { dialog, type BrowserWindow } from 'electron';
import { origin } from './policy.ts';
import { broadcast } from './serve.ts';
import { openWindow } from './window.ts';
import type { WindowState } from './window-state.ts';

/** The window with the journal: there is one, and it comes to the front when it is asked for again. */
export class MainWindow {
  readonly #preload: string;
  readonly #state: WindowState;
  #window: BrowserWindow | undefined;

  constructor(preload: string, state: WindowState) {
    this.#preload = preload;
    this.#state = state;
  }

  readonly show = (): void => {
    if (this.#window && !this.#window.isDestroyed()) {
      this.#window.show();
      this.#window.focus();
      return;
    }
    this.#window = openWindow({ preload: this.#preload, ...this.#state.frame, show: true });
    this.#state.follow(this.#window);
    reopenAfterCrash(this.#window);
    this.#window.on('closed', () => {
      this.#window = undefined;
    });
  };

  /** Shows it and gives it a command of the menu. */
  command(name: string): void {
    this.show();
    broadcast('command', { command: name });
  }
}

/**
 * A page whose process came to an end by itself is opened anew, and says so. What was recorded is on the disk, and a draft as it was last kept. One that ends
 * before it stands is not tried again: that would go on for ever.
 */
function reopenAfterCrash(window: BrowserWindow): void {
  let stands = false;
  window.webContents.on('did-finish-load', () => (stands = true));
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    if (stands) void window.loadURL(`${origin}/?again`);
    else
      dialog.showErrorBox(
        'On Record',
        'The window could not be opened. What was recorded is untouched. Please start the program again.',
      );
    stands = false;
  });
}
