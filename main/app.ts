import type { EventName, Events } from '../shared/contract.ts';
import type { EntryId } from '../shared/fields.ts';
import { Refusal, type Result } from '../shared/result.ts';
import { answer } from './door.ts';
import { handlers } from './handlers.ts';
import { Jobs } from './jobs.ts';
import { Journals } from './journals.ts';
import { createVault, newId, openVault, type Surroundings, type Vault } from './vault/index.ts';

/** Where the program's own files are; the entry points know, everything else is told. */
export interface Places {
  /** The built worker that makes PDFs. */
  readonly pdfWorker: string;
  /** `assets/`, with fonts and the sample. */
  readonly assets: string;
}

export interface AppOptions {
  /** The vault's folder. */
  readonly vault: string;
  readonly surroundings: Surroundings;
  readonly places: Places;
  /** Where a programming error is written; never to a user's screen. */
  readonly log: (error: unknown) => void;
}

type Listener = <E extends EventName>(name: E, payload: Events[E]) => void;

/** What the handlers work with. It knows no Electron and no terminal. */
export interface App {
  readonly folder: string;
  readonly surroundings: Surroundings;
  readonly places: Places;
  readonly journals: Journals;
  readonly jobs: Jobs;
  /** The open vault. Refuses `no-vault`, `corrupt`, `newer-version` … */
  vault(): Promise<Vault>;
  /** Begins a vault in the folder and opens it. */
  create(): Promise<Vault>;
  /** The vault if it is open already. */
  readonly opened: Vault | undefined;
  newId<Id extends string = EntryId>(): Id;
  emit<E extends EventName>(name: E, payload: Events[E]): void;
}

/** The program without a door: every call of the contract, answered as a Result. */
export interface OpenApp {
  readonly app: App;
  call(name: string, input: unknown): Promise<Result<unknown>>;
  /** Returns the way to stop listening. */
  listen(listener: Listener): () => void;
  close(): Promise<void>;
}

/** Opens the program on a folder. The vault itself is opened by the first call that needs it. */
export function openApp({ vault: folder, surroundings, places, log }: AppOptions): OpenApp {
  const listeners = new Set<Listener>();
  let opening: Promise<Vault> | undefined;
  let opened: Vault | undefined;

  const emit: App['emit'] = (name, payload) => {
    for (const listener of listeners) listener(name, payload);
  };
  const remember = (pending: Promise<Vault>): Promise<Vault> => {
    opening = pending.then(
      (vault) => {
        opened = vault;
        vault.onChange(({ owner }) => emit('changed', { owner }));
        return vault;
      },
      (error: unknown) => {
        opening = undefined; // the cause may go away: the next call tries again
        throw error;
      },
    );
    return opening;
  };
  const app: App = {
    folder,
    surroundings,
    places,
    journals: new Journals(() => app.vault()),
    jobs: new Jobs(),
    vault: () => opening ?? remember(openVault(folder, surroundings)),
    create: async () => {
      if (opened) throw new Refusal('already-exists', 'there is a vault in this folder already');
      return remember(createVault(folder, {}, surroundings));
    },
    get opened() {
      return opened;
    },
    newId: () => newId(surroundings),
    emit,
  };
  const table = handlers(app);
  return {
    app,
    call: (name, input) => answer(table, name, input, log),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close: async () => {
      await opened?.close();
    },
  };
}
