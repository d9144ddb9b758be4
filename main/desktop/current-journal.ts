import type { EventName, Events } from '../../shared/contract.ts';
import type { OpenApp } from '../app.ts';

type Listener = <E extends EventName>(name: E, payload: Events[E]) => void;

/** The journal that the windows work on: the user's own, or the sample. One is closed before the other is opened. */
export class CurrentJournal {
  /** The folder of the user's own journal. */
  own: string;
  readonly #open: (folder: string) => OpenApp;
  readonly #listener: Listener;
  #app: OpenApp;

  constructor(own: string, open: (folder: string) => OpenApp, listener: Listener) {
    this.own = own;
    this.#open = open;
    this.#listener = listener;
    this.#app = this.#begin(own);
  }

  get app(): OpenApp {
    return this.#app;
  }

  /** Closes the one and opens the other; calls made meanwhile reach the new one. */
  async switchTo(folder: string): Promise<void> {
    if (folder === this.#app.app.folder) return;
    const before = this.#app;
    this.#app = this.#begin(folder);
    await before.close();
  }

  close(): Promise<void> {
    return this.#app.close();
  }

  #begin(folder: string): OpenApp {
    const app = this.#open(folder);
    app.listen((name, payload) => {
      if (app === this.#app) this.#listener(name, payload);
    });
    return app;
  }
}
