import { app, globalShortcut } from 'electron';

/**
 * The end of the program. Everything recorded is durable already; `close` makes the backup, writes what is only kept for speed, and gives the writer's lock
 * back. That can take a while, with no window to be seen.
 */
export class Ending {
  #closing: Promise<void> | undefined;
  #closed = false;
  #startsAgain = false;

  constructor(close: () => Promise<void>) {
    app.on('will-quit', (event) => {
      globalShortcut.unregisterAll();
      if (this.#closed) return;
      event.preventDefault();
      this.#closing ??= close().finally(() => {
        this.#closed = true;
        // Not in this turn: while Electron still tells of a quit it does not hear of another, and the program would stay for ever without a window.
        setImmediate(() => app.quit());
      });
    });
  }

  /**
   * Whether the program is closing. Whoever starts it just then has it started again, with these words, once it has closed: a window that was opened now would
   * have no journal behind it, and go with the program.
   */
  startsAgain(words: readonly string[]): boolean {
    if (!this.#closing) return false;
    // What runs within an AppImage is gone when it has ended; the image itself is not.
    const image = process.env['APPIMAGE'];
    if (!this.#startsAgain) app.relaunch({ args: [...words], ...(image !== undefined && { execPath: image }) });
    this.#startsAgain = true;
    return true;
  }
}
