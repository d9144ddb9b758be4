import type { ClientId, EntryId, Hash } from '../../shared/fields.ts';
import { standing } from '../../shared/journal/effective.ts';
import { Refusal } from '../../shared/result.ts';
import type { Folded } from '../journals.ts';
import { readableAs, type Readable } from '../reading/readable.ts';
import { largestRead, longestText, type Reader } from '../reading/reader.ts';
import { wholeOf } from '../reading/whole.ts';
import type { Vault } from '../vault/index.ts';
import type { Finder } from './finder.ts';

/** How much text of files is held in memory, in UTF-16 units; beyond it files are found by their names. */
const mostHeld = 60_000_000;

interface Waiting {
  readonly client: ClientId;
  readonly entry: EntryId;
  readonly sha256: Hash;
  readonly as: Readable;
  readonly bytes: number;
}

/** How far the reading is: files still to be read, and files that could not be. */
export interface Standing {
  readonly reading: number;
  readonly unread: number;
}

/**
 * Reads the texts of the exhibits for the search, one after the other and in the background. Everything is kept in memory only: what a file says is
 * read again when the program is.
 */
export class ExhibitTexts {
  readonly #finder: Finder;
  readonly #reader: Reader;
  readonly #told: (standing: Standing & { readonly done: number }) => void;
  readonly #known = new Set<EntryId>();
  readonly #waiting: Waiting[] = [];
  #underway: Promise<void> | undefined;
  #held = 0;
  #unread = 0;
  #done = 0;
  #stopped = false;

  constructor(finder: Finder, reader: Reader, told: (standing: Standing & { readonly done: number }) => void) {
    this.#finder = finder;
    this.#reader = reader;
    this.#told = told;
  }

  get standing(): Standing {
    return { reading: this.#waiting.length, unread: this.#unread };
  }

  /** Lines up the exhibits that were not seen before, and begins to read. */
  follow(vault: Vault, client: ClientId, { journal }: Pick<Folded, 'journal'>): void {
    for (const { entry, body } of standing(journal, 'exhibit')) {
      if (this.#known.has(entry.id)) continue;
      this.#known.add(entry.id);
      const as = readableAs(body.type);
      if (as) this.#waiting.push({ client, entry: entry.id, sha256: body.sha256, as, bytes: body.bytes });
    }
    this.#underway ??= this.#readOn(vault).finally(() => {
      this.#underway = undefined;
    });
  }

  /** When nothing is left to be read. */
  async settled(): Promise<void> {
    while (this.#underway) await this.#underway;
  }

  stop(): void {
    this.#stopped = true;
    this.#waiting.length = 0;
  }

  async #readOn(vault: Vault): Promise<void> {
    for (let next = this.#waiting[0]; next && !this.#stopped; next = this.#waiting[0]) {
      const isRead = await this.#one(vault, next);
      if (this.#stopped) return;
      this.#waiting.shift();
      this.#done += 1;
      if (!isRead) this.#unread += 1;
      this.#told({ ...this.standing, done: this.#done });
    }
  }

  async #one(vault: Vault, { client, entry, sha256, as, bytes }: Waiting): Promise<boolean> {
    if (bytes > largestRead || this.#held > mostHeld) return false;
    try {
      const whole = await wholeOf(vault.exhibits.read(client, sha256), bytes);
      const reading = await this.#reader.read({ as, bytes: whole, most: longestText });
      if (!('pieces' in reading) || this.#stopped) return false;
      this.#held += reading.pieces.reduce((sum, { text }) => sum + text.length, 0);
      this.#finder.giveInside(client, entry, reading.pieces);
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false; // missing, changed or locked: verifying names it
      throw error;
    }
  }
}
