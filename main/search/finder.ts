import { setImmediate as breath } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { happenedAt, type AnyEffective } from '../../shared/journal/effective.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { dayOfEntry } from '../../shared/journal/occurred.ts';
import type { Piece } from '../../shared/pieces.ts';
import { textsOf } from '../../shared/search.ts';
import type { Folded } from '../journals.ts';
import { signsOf } from '../log.ts';
import type { Doc, Found, Query } from './shelf.ts';
import type { Answer, Order } from './worker.ts';

/** How many entries are handed over at a time; between two lots the main thread does other things. */
const lot = 500;

/** What the thread was given of a client. */
interface Given {
  readonly entries: readonly Entry[];
  readonly ids: Set<EntryId>;
  /** When all of it is handed over. */
  readonly done: Promise<void>;
}

/**
 * The thread that searches. It is started by the first search and given what is new before each later one; the text it holds is never written
 * anywhere, and goes with the thread.
 */
export class Finder {
  readonly #workerPath: string;
  readonly #given = new Map<ClientId, Given>();
  readonly #asked = new Map<
    number,
    { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }
  >();
  #worker: Worker | undefined;
  #questions = 0;

  constructor(workerPath: string) {
    this.#workerPath = workerPath;
  }

  /** Hands over what the thread does not have yet of a client, or has in an older form. */
  give(client: ClientId, { entries, journal }: Pick<Folded, 'entries' | 'journal'>): Promise<void> {
    const before = this.#given.get(client);
    if (before?.entries === entries) return before.done;
    const ids = before?.ids ?? new Set();
    const done = (before?.done ?? Promise.resolve()).then(() => this.#handOver(client, ids, journal));
    this.#given.set(client, { entries, ids, done });
    return done;
  }

  async #handOver(client: ClientId, ids: Set<EntryId>, journal: readonly AnyEffective[]): Promise<void> {
    // What has corrections may have one more.
    const changed = journal.filter((one) => one.addenda.length > 0 || !ids.has(one.entry.id));
    for (let from = 0; from < changed.length; from += lot) {
      if (from > 0) await breath();
      if (this.#given.get(client)?.ids !== ids) return; // forgotten meanwhile
      const some = changed.slice(from, from + lot);
      this.#tell({ does: 'put', client, docs: some.map(docOf) });
      for (const { entry } of some) ids.add(entry.id);
    }
  }

  /** Forgets every client that is not among these. */
  keepOnly(clients: readonly ClientId[]): void {
    for (const client of [...this.#given.keys()].filter((known) => !clients.includes(known))) {
      this.#given.delete(client);
      this.#tell({ does: 'forget', client });
    }
  }

  /** Hands over what the file of an exhibit says. */
  giveInside(client: ClientId, entry: EntryId, pieces: readonly Piece[]): void {
    if (this.#given.has(client)) this.#tell({ does: 'put-inside', client, entry, pieces });
  }

  async find(query: Query): Promise<Found> {
    const answer = await this.#ask((id) => ({ does: 'find', id, query }));
    return 'found' in answer ? answer.found : { total: 0, hits: [] };
  }

  /** How many entries the thread holds, once it has taken in all it was given. */
  async size(): Promise<number> {
    const answer = await this.#ask((id) => ({ does: 'count', id }));
    return 'size' in answer ? answer.size : 0;
  }

  /** Ends the thread, and with it everything it held. */
  async drop(): Promise<void> {
    const worker = this.#worker;
    this.#lose(new Error('the search was ended'));
    await worker?.terminate();
  }

  #ask(order: (id: number) => Order): Promise<Answer> {
    const id = ++this.#questions;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#tell(order(id));
      this.#worker?.ref();
    });
  }

  #tell(order: Order): void {
    this.#worker ??= this.#begin();
    this.#worker.postMessage(order);
  }

  #begin(): Worker {
    const worker = new Worker(this.#workerPath);
    worker.unref(); // the terminal ends when it has its answer
    worker.on('message', (answer: Answer) => {
      this.#asked.get(answer.id)?.resolve(answer);
      this.#asked.delete(answer.id);
      if (this.#asked.size === 0) worker.unref();
    });
    worker.on('error', (error) => {
      if (this.#worker === worker) this.#lose(error instanceof Error ? error : new Error(String(error)));
    });
    return worker;
  }

  #lose(why: Error): void {
    this.#worker = undefined;
    this.#given.clear();
    for (const { reject } of this.#asked.values()) reject(why);
    this.#asked.clear();
  }
}

function docOf(one: AnyEffective): Doc {
  return {
    entry: one.entry.id,
    at: happenedAt(one),
    day: dayOfEntry(one),
    kind: one.kind,
    signs: signsOf(one),
    text: textsOf(one)
      .map(({ text }) => text)
      .join('\n'),
  };
}
