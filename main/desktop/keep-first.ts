import { app, BrowserWindow } from 'electron';
import type { Handlers } from '../handlers.ts';
import { broadcast } from './serve.ts';

/** Milliseconds that a window has to keep what was typed last: one that does not answer keeps nobody from locking or closing. */
const patience = 1_000;

/** Has every window keep what was typed last, before the journal is locked or a window closes in the middle of a sentence. */
export class KeepFirst {
  #left = 0;
  #done: () => void = () => undefined;
  #asking: Promise<void> | undefined;

  readonly handlers: Handlers<'desktop.kept'> = {
    'desktop.kept': async () => {
      this.#left -= 1;
      if (this.#left <= 0) this.#done();
      return {};
    },
  };

  /** Comes back when every window has answered, or had its time. Who asks while that is under way waits for the same answers. */
  ask(): Promise<void> {
    this.#asking ??= this.#ask().finally(() => (this.#asking = undefined));
    return this.#asking;
  }

  async #ask(): Promise<void> {
    this.#left = BrowserWindow.getAllWindows().length;
    if (this.#left === 0) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, patience);
      this.#done = () => {
        clearTimeout(timer);
        resolve();
      };
      broadcast('command', { command: 'keep' });
    });
  }

  /**
   * Lets a window close only when it has kept what was typed last. What a page asks for while it goes away comes to the door when the page is gone: on a busy
   * computer too late to be let in.
   */
  beforeClosing(): void {
    const hold = (window: BrowserWindow) => {
      let [isAsking, hasKept] = [false, false];
      window.on('close', (event) => {
        if (hasKept) {
          hasKept = false; // it may be held open once more, by words that no disk would take
          return;
        }
        event.preventDefault();
        if (isAsking) return; // pressed again: one closing is enough
        isAsking = true;
        void this.ask().then(() => {
          [isAsking, hasKept] = [false, true];
          if (!window.isDestroyed()) window.close();
        });
      });
    };
    for (const window of BrowserWindow.getAllWindows()) hold(window);
    app.on('browser-window-created', (_event, window) => hold(window));
  }
}
