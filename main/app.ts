import type { EventName, Events } from '../shared/contract.ts';
import type { EntryId } from '../shared/fields.ts';
import { Refusal, type Result } from '../shared/result.ts';
import { answer } from './door.ts';
import { handlers } from './handlers.ts';
import { Jobs, jobs } from './jobs.ts';
import { Journals } from './journals.ts';
import { PastedFiles } from './pasted.ts';
import { Search } from './search/search.ts';
import { createVault, newId, openVault, type Surroundings, type Vault } from './vault/index.ts';

/** Where the program's own files are; the entry points know, everything else is told. */
export interface Places {
  /** The built worker that makes PDFs. */
  readonly pdfWorker: string;
  /** The built worker that turns exhibits into what a PDF can show. */
  readonly sheetsWorker: string;
  /** The built page that checks bundles and reports, `verify.html`. */
  readonly verifier: string;
  /** The built worker that searches, and the one that reads files from outside. */
  readonly searchWorker: string;
  readonly readingWorker: string;
  /** The built worker that takes digests while a long journal is read. */
  readonly digestWorker: string;
  /** `assets/`, with fonts and the sample. */
  readonly assets: string;
}

export interface AppOptions {
  /** The vault's folder. */
  readonly vault: string;
  readonly surroundings: Surroundings;
  readonly places: Places;
  /** Bytes that a window pasted; a terminal has none. */
  readonly pasted?: PastedFiles;
  /** What opens a protected vault without asking, at the terminal; a new vault is protected by it. Asked for only when it is needed. */
  readonly passphrase?: (use: 'unlock' | 'begin') => Promise<string | undefined>;
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
  readonly pasted: PastedFiles;
  /** The search of the open vault; it goes with it. */
  readonly search: Search;
  /** The open vault. Refuses `no-vault`, `corrupt`, `newer-version` … */
  vault(): Promise<Vault>;
  /** Begins a vault in the folder and opens it; protected where a passphrase was given beforehand. */
  create(): Promise<Vault>;
  /** Forgets the key and everything that was read; work under way is stopped. */
  lock(): Promise<void>;
  /** Closes the vault, and lets `act` work on its folder; the next call opens it again. */
  aside<T>(act: () => Promise<T>): Promise<T>;
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
export function openApp({ vault: folder, surroundings: given, places, pasted, passphrase, log }: AppOptions): OpenApp {
  const surroundings = { ...given, digestWorker: places.digestWorker };
  const listeners = new Set<Listener>();
  let opening: Promise<Vault> | undefined;
  let opened: Vault | undefined;
  let search: Search | undefined;

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
  const unlocked = async (): Promise<Vault> => {
    const vault = await openVault(folder, surroundings);
    const given = vault.isLocked ? await passphrase?.('unlock') : undefined;
    if (given !== undefined) await vault.unlock({ passphrase: given });
    return vault;
  };
  const endSearch = async (): Promise<void> => {
    const ending = search;
    search = undefined;
    await ending?.drop();
  };
  /** Closes the vault, so that nothing read from it is kept. */
  const forget = async (): Promise<void> => {
    const vault = opened;
    opening = opened = undefined;
    await endSearch();
    await vault?.close();
  };
  const app: App = {
    folder,
    surroundings,
    places,
    journals: new Journals(() => app.vault()),
    jobs: new Jobs((job) => emit('ended', { job })),
    pasted: pasted ?? new PastedFiles(),
    get search() {
      search ??= new Search(places, ({ done, reading }) =>
        emit('progress', { job: 'reading', done, total: done + reading }),
      );
      return search;
    },
    vault: () => opening ?? remember(unlocked()),
    create: async () => {
      if (opened) throw new Refusal('already-exists', 'there is a vault in this folder already');
      const given = await passphrase?.('begin');
      return remember(createVault(folder, given === undefined ? {} : { passphrase: given }, surroundings));
    },
    lock: async () => {
      const vault = await app.vault();
      if (vault.protection === 'none')
        throw new Refusal('invalid-input', 'this vault has no passphrase, so there is nothing to lock');
      for (const job of jobs) app.jobs.stop(job);
      await vault.lock();
      await forget();
      emit('locked', {});
    },
    aside: async (act) => {
      await forget();
      return act();
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
      await endSearch();
      await opened?.close();
    },
  };
}
