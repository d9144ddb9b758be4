import { dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { lineText, type Line } from '../../shared/journal/chain.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { Refusal } from '../../shared/result.ts';
import { isErrno, type FileFacts, type Files, type OpenFile } from './files.ts';
import { layout, makeFolderIn } from './layout.ts';
import type { LineSeal } from './line-seal.ts';
import { inUse } from './lock.ts';
import type { Quarantine } from './quarantine.ts';
import { beginning, readJournal, type Damage, type Mark, type Place, type Reading } from './read-journal.ts';
import { attempting, diskRefusal } from './refusals.ts';
import type { Secrets } from './secrets.ts';
import { writeAll, writeAllNow } from './write-all.ts';

/**
 * Milliseconds. Where an append takes less, the next one is made without a thread: on a quick disk its round trip would cost more than the
 * write itself, and nobody notices a window that stands still for this long.
 */
const quickEnough = 2;

const lineFeed = Buffer.from('\n');

/** What lowdb holds of one journal file: all its entries, and the lines of the newest ones that are not on the disk yet. */
export interface JournalData {
  readonly entries: Entry[];
  readonly unsaved: Line[];
}

/** How a file is read. */
interface Reader {
  /** The name of a copy in the same folder that is read in its place. */
  readonly name?: string | undefined;
  /** See `Surroundings`. */
  readonly digestWorker?: string | undefined;
}

/**
 * lowdb's adapter for an append-only file of sealed lines, one a client and device. `write` appends what is unsaved and answers when
 * it is durable; nothing that stands in the file is ever written again.
 */
export class JournalFile implements Adapter<JournalData> {
  readonly place: Place;
  readonly path: string;
  /** The name of the copy that is read in place of the file; it is never written. */
  readonly copy: string | undefined;
  readonly #root: string;
  readonly #files: Files;
  readonly #seal: LineSeal | undefined;
  readonly #digestWorker: string | undefined;
  /** The end of the last entry known to be durable, or, of another device's file, known to hold. */
  mark: Mark = beginning;
  /** Set where the file is damaged: it is then read up to the damage, and never written. */
  damage: Damage | undefined;
  /** Bytes of an unterminated last line after the mark. */
  torn = 0;
  /** Whether the line before the mark holds without its line feed, which the next to write puts there first. */
  #isUnended = false;
  #open: OpenFile | undefined;
  /** What the file was like when it was read last. */
  #facts: FileFacts | undefined;
  /** Milliseconds the last append took. */
  #took = Number.POSITIVE_INFINITY;
  /** Why the file has to be opened and checked anew before anything more is written. */
  #distrusted: unknown;

  constructor(root: string, place: Place, files: Files, secrets: Secrets, { name, digestWorker }: Reader = {}) {
    this.#seal = secrets.lines(place);
    this.#root = root;
    this.place = place;
    const path = join(root, layout.journalFile(place.owner, place.device));
    this.copy = name;
    this.#digestWorker = digestWorker;
    this.path = name === undefined ? path : join(dirname(path), name);
    this.#files = files;
  }

  /** Reads and checks the whole file: its entries, up to the damage if there is any. `null` only where there is no file. */
  async read(): Promise<JournalData | null> {
    return attempting({ what: 'read the journal', path: this.path }, async () => {
      const facts = await this.#files.facts(this.path);
      if (!facts) return null;
      this.#facts = facts;
      const reading = await this.#reading(beginning);
      this.#take(reading);
      return { entries: reading.entries, unsaved: [] };
    });
  }

  /**
   * Reads what was appended by another process since the mark; `undefined` where another file stands in its place, or it shrank, so that
   * all must be read again.
   */
  async readOn(): Promise<readonly Entry[] | undefined> {
    return attempting({ what: 'read the journal', path: this.path }, async () => {
      const facts = await this.#files.facts(this.path);
      const before = this.#facts;
      if (facts && before && facts.size === before.size && facts.modified === before.modified) return [];
      if (this.damage || this.#isUnended || (facts?.size ?? 0) < this.mark.end || !(await this.#isSame()))
        return undefined;
      if (!facts || facts.size === this.mark.end + this.torn) return [];
      const reading = await this.#reading(this.mark);
      if (reading.damage) return undefined; // perhaps a sync program was in the middle of it
      this.#facts = facts;
      this.#take(reading);
      return reading.entries;
    });
  }

  /** Whether the entry at the mark still stands where it stood. */
  async #isSame(): Promise<boolean> {
    if (this.mark.n === 0) return true;
    const file = await this.#files.open(this.path, 'read');
    try {
      const hash = Buffer.alloc(64);
      await file.read(hash, 0, 64, this.mark.start);
      return hash.toString('latin1') === this.mark.hash;
    } finally {
      await file.close();
    }
  }

  /**
   * Appends the unsaved lines: write-all, then sync; of a new file also sync of the folders that name it. On an error the file is
   * cut back to its last durable end; after a failed sync the descriptor is never used again.
   */
  async write({ unsaved }: JournalData): Promise<void> {
    if (unsaved.length === 0) return;
    const attempt = {
      what: unsaved.length === 1 ? 'save this entry' : `save these ${unsaved.length} entries`,
      path: this.path,
    };
    if (this.damage) throw damaged(this.damage);
    if (this.copy !== undefined)
      throw new Refusal('corrupt', 'A copy of this journal goes further than the journal itself.');
    const { bytes, mark } = this.#written(unsaved);
    await attempting(attempt, async () => {
      let file = await this.#opened();
      const begun = this.mark.end > 0;
      const quick = begun && this.#took < quickEnough;
      const start = performance.now();
      const size = file.sizeNow();
      // Somebody took the last line feed away under us.
      if (size === this.mark.end - 1) file = await this.#ended();
      // The lock keeps a second writer away; where it cannot (a sandbox with a network of its own), nobody writes over another's line.
      else if (size !== this.mark.end) {
        await this.#distrust(undefined);
        throw inUse();
      }
      try {
        if (quick) writeAllNow(file, bytes, this.mark.end);
        else await writeAll(file, bytes, this.mark.end);
      } catch (error) {
        await this.#rollBack(file, error);
        throw error;
      }
      try {
        if (quick) file.datasyncNow();
        else await (begun ? file.datasync() : file.sync());
        if (!begun) await this.#files.syncFolder(dirname(this.path));
      } catch (error) {
        await this.#distrust(error);
        throw error;
      }
      if (!file.isAt(this.path)) {
        // A sync program took it away, perhaps to keep it as a copy: what nobody was told is saved must not stand in it.
        const moved = Object.assign(new Error('the file is not in its folder any more'), { code: 'ESTALE' });
        await this.#rollBack(file, moved);
        await this.#distrust(moved);
        throw moved;
      }
      this.#took = performance.now() - start;
    });
    this.mark = mark;
    this.torn = 0;
  }

  /** The lines as they go into the file, and the mark after them. */
  #written(lines: readonly Line[]): { readonly bytes: Buffer; readonly mark: Mark } {
    let mark = this.mark;
    const pieces = lines.map((line) => {
      const n = mark.n + 1;
      const sealed = this.#seal?.seal(line, n, mark.hash);
      const bytes = Buffer.from(sealed ? `${sealed.text}\n` : lineText(line));
      mark = { n, hash: sealed?.hash ?? line.hash, head: line.hash, start: mark.end, end: mark.end + bytes.length };
      return bytes;
    });
    return { bytes: Buffer.concat(pieces), mark };
  }

  /**
   * Brings the end into order before anything is appended. A torn last line is set aside, in quarantine, and cut off; one that holds and only
   * lacks its line feed is given it. For the one writer of this file.
   */
  async mendEnd(quarantine: Quarantine): Promise<void> {
    if (this.damage) return;
    if (this.#isUnended) {
      await attempting({ what: 'end the last line', path: this.path }, () => this.#ended());
      this.#isUnended = false;
    }
    if (this.torn === 0) return;
    await attempting({ what: 'set a torn last line aside', path: this.path }, async () => {
      const file = await this.#opened();
      const size = await file.size();
      const bytes = Buffer.alloc(size - this.mark.end);
      await file.read(bytes, 0, bytes.length, this.mark.end);
      await quarantine(`${this.place.owner}-${this.place.device}-after-${this.mark.n}.torn`, bytes);
      await file.truncate(this.mark.end);
      await file.sync();
      this.torn = 0;
    });
  }

  async close(): Promise<void> {
    const file = this.#open;
    this.#open = undefined;
    await file?.close();
  }

  async #reading(from: Mark): Promise<Reading> {
    const file = await this.#files.open(this.path, 'read');
    try {
      return await readJournal(file, this.place, from, this.#seal, this.#digestWorker);
    } finally {
      await file.close();
    }
  }

  #take({ mark, torn, isUnended, damage }: Reading): void {
    this.mark = mark;
    this.torn = torn;
    this.#isUnended = isUnended;
    this.damage = damage;
  }

  /** The descriptor for writing. A file that is not trusted is read again from its first byte before it is written. */
  async #opened(): Promise<OpenFile> {
    if (this.#open && this.#distrusted === undefined) return this.#open;
    await this.close();
    if (this.mark.end === 0 && !(await this.#files.facts(this.path))) {
      await makeFolderIn(this.#files, this.#root, dirname(this.path));
      this.#open = await this.#files.open(this.path, 'create');
    } else {
      const known = this.mark;
      const reading = this.#distrusted === undefined ? undefined : await this.#reading(beginning);
      if (reading && !holds(reading, known)) throw lost(known, reading);
      this.#open = await this.#files.open(this.path, 'change');
      if (this.#distrusted !== undefined) {
        if ((await this.#open.size()) === known.end - 1) await writeAll(this.#open, lineFeed, known.end - 1);
        await this.#open.truncate(known.end); // what was never acknowledged
        await this.#open.sync();
      }
    }
    this.#distrusted = undefined;
    return this.#open;
  }

  /** The descriptor for writing, once the whole file has proved itself anew and its last line was given the line feed it lacked. */
  async #ended(): Promise<OpenFile> {
    await this.#distrust(new Error('the last line feed is missing'));
    return this.#opened();
  }

  async #rollBack(file: OpenFile, cause: unknown): Promise<void> {
    try {
      await file.truncate(this.mark.end);
      await file.sync();
    } catch {
      await this.#distrust(cause); // the first error is the one to tell
    }
  }

  async #distrust(cause: unknown): Promise<void> {
    this.#distrusted = cause;
    const file = this.#open;
    this.#open = undefined;
    try {
      await file?.close();
    } catch (error) {
      if (!isErrno(error, 'EIO', 'EBADF', 'ENOSPC', 'EDQUOT', 'ESTALE'))
        throw diskRefusal(error, { what: 'close the journal', path: this.path });
    }
  }
}

/** Whether a fresh reading still has everything up to a mark. Lines after it were never acknowledged. */
function holds(reading: Reading, mark: Mark): boolean {
  if (reading.mark.n === mark.n) return reading.mark.hash === mark.hash;
  return mark.n === 0 || reading.entries[mark.n - 1]?.hash === mark.hash;
}

function lost(known: Mark, reading: Reading): Refusal {
  return new Refusal(
    'corrupt',
    `The journal lost entries that were saved: ${known.n} were there, ${reading.mark.n} are.`,
    {
      known: known.n,
      found: reading.mark.n,
    },
  );
}

/** The refusal for writing to a journal that is damaged. */
export function damaged(damage: Damage): Refusal {
  const { beyond, ...facts } = damage;
  return new Refusal('corrupt', `${describeDamage(damage)} Nothing more can be recorded in it here.`, {
    ...facts,
    beyond: beyond.length,
  });
}

/** Which entry is damaged and what is intact, in a sentence or two. */
export function describeDamage({ n, fault, line, intact, beyond }: Damage): string {
  const before =
    intact === 0
      ? 'No entry stands before it.'
      : intact === 1
        ? 'Entry 1 is intact.'
        : `Entries 1 to ${intact} are intact.`;
  const after = beyond.length === 0 ? '' : ` ${beyond.length} after it can be read, but are not proven.`;
  return `Entry ${n} of this journal is damaged (line ${line}: ${fault}). ${before}${after}`;
}
