import { BrowserWindow } from 'electron';
import type { Handlers } from '../handlers.ts';
import { broadcast } from './serve.ts';

/** Milliseconds that a window has to keep what was typed last: one that does not answer keeps nobody from locking. */
const patience = 1_000;

/** Has every window keep what was typed last, before the journal is locked in the middle of a sentence. */
export class KeepFirst {
  #left = 0;
  #done: () => void = () => undefined;

  readonly handlers: Handlers<'desktop.kept'> = {
    'desktop.kept': async () => {
      this.#left -= 1;
      if (this.#left <= 0) this.#done();
      return {};
    },
  };

  /** Comes back when every window has answered, or had its time. */
  async ask(): Promise<void> {
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
}
