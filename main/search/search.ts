import type { ClientId } from '../../shared/fields.ts';
import type { Folded } from '../journals.ts';
import { Reader } from '../reading/reader.ts';
import type { Vault } from '../vault/index.ts';
import { ExhibitTexts, type Standing } from './exhibit-texts.ts';
import { Finder } from './finder.ts';
import type { Found, Query } from './shelf.ts';

/** The search of one opened vault: two threads, begun by the first question and ended with the vault. */
export class Search {
  readonly #finder: Finder;
  readonly #reader: Reader;
  readonly #texts: ExhibitTexts;

  constructor(places: { readonly searchWorker: string; readonly readingWorker: string }, told: ExhibitTextsTold) {
    this.#finder = new Finder(places.searchWorker);
    this.#reader = new Reader(places.readingWorker);
    this.#texts = new ExhibitTexts(this.#finder, this.#reader, told);
  }

  /** Takes in whatever was recorded since the last question, of every client there is. */
  async follow(vault: Vault, journalOf: (client: ClientId) => Promise<Folded>): Promise<void> {
    const clients = await vault.clients();
    this.#finder.keepOnly(clients);
    for (const client of clients) {
      const folded = await journalOf(client);
      await this.#finder.give(client, folded);
      this.#texts.follow(vault, client, folded);
    }
  }

  find(query: Query): Promise<Found> {
    return this.#finder.find(query);
  }

  /** How many entries can be found, once everything is taken in. */
  size(): Promise<number> {
    return this.#finder.size();
  }

  get standing(): Standing {
    return this.#texts.standing;
  }

  /** When the text of every file has been read. */
  settled(): Promise<void> {
    return this.#texts.settled();
  }

  /** Ends both threads; all they held is gone. */
  async drop(): Promise<void> {
    this.#texts.stop();
    await Promise.all([this.#finder.drop(), this.#reader.drop()]);
  }
}

type ExhibitTextsTold = ConstructorParameters<typeof ExhibitTexts>[2];
