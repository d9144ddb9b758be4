import { join } from 'node:path';
import { Low } from 'lowdb';
import { z } from 'zod';
import { ClientId, DeviceId, Hash } from '../../shared/fields.ts';
import type { Owner } from '../../shared/journal/entry.ts';
import { Stamp } from '../../shared/journal/time.ts';
import { Refusal } from '../../shared/result.ts';
import { DurableFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { beginning, type Mark, type Place } from './read-journal.ts';
import { makeFolders } from './write-all.ts';

const Marks = z.strictObject({
  /** By `owner/device`. */
  journals: z.record(
    z.string(),
    z.strictObject({
      n: z.int(),
      hash: Hash,
      head: Hash,
      start: z.int(),
      end: z.int(),
      /** How many entries there were before a restore the user asked for. */
      formerly: z.int().optional(),
    }),
  ),
  /** When this computer last sealed anything. */
  last: Stamp.optional(),
});
type Marks = z.output<typeof Marks>;

/** Milliseconds after a seal until the marks are written: being behind is harmless, and a sync for each seal would cost as much again. */
const pause = 5000;

/**
 * How far each journal file reached when this computer last looked, kept outside the vault. A file that stands behind its mark was cut
 * off or rolled back; a vault that stands empty where marks are was not emptied by the user.
 */
export class HighWater {
  readonly #low: Low<Marks>;
  readonly #files: Files;
  readonly #home: string;
  #timer: NodeJS.Timeout | undefined;
  #changed = false;

  constructor(home: string, files: Files) {
    this.#home = home;
    this.#files = files;
    const file = new DurableFile<Marks>(join(home, 'high-water.json'), files, 'what this computer knows of the vault');
    this.#low = new Low(file, { journals: {} });
  }

  /** Reads the marks; those already in memory stay where they are higher. A file that is damaged counts as none: it must keep nobody out. */
  async load(): Promise<void> {
    const { journals } = this.#low.data;
    try {
      await this.#low.read();
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'corrupt') throw error;
      this.#low.data = { journals: {} };
    }
    const parsed = Marks.safeParse(this.#low.data);
    this.#low.data = parsed.success ? parsed.data : { journals: {} };
    for (const [key, mark] of Object.entries(journals)) this.#raise(key, mark);
  }

  get last(): Stamp | undefined {
    return this.#low.data.last;
  }

  /** Every mark with its file. */
  get all(): readonly { readonly place: Place; readonly mark: Mark }[] {
    return Object.entries(this.#low.data.journals).flatMap(([key, mark]) => {
      const place = placeOf(key);
      return place ? [{ place, mark }] : [];
    });
  }

  of(place: Place): Mark | undefined {
    return this.#low.data.journals[keyOf(place)];
  }

  /**
   * Raises a mark; it is written to the disk some time later, and by {@link flush}. Where the file as it was read does not pass through the mark that
   * is known, another history stands in its place: what is known is then kept, or nothing would tell of the one that is gone.
   */
  note(place: Place, mark: Mark, passes: (known: Mark) => boolean, sealedAt?: Stamp): void {
    const known = this.of(place);
    if (!known || passes(known)) this.#raise(keyOf(place), mark);
    if (sealedAt) this.#low.data.last = sealedAt;
  }

  /** After a restore: from now on each file is known to reach as far as it reaches now; how far it once did is remembered. */
  restart(marks: readonly { readonly place: Place; readonly mark: Mark }[]): void {
    const before = this.#low.data.journals;
    const now = new Map(marks.map(({ place, mark }) => [keyOf(place), mark]));
    const known = [...new Set([...Object.keys(before), ...now.keys()])];
    this.#low.data.journals = Object.fromEntries(
      known.map((key) => {
        const { n, hash, head, start, end } = now.get(key) ?? beginning;
        const formerly = Math.max(before[key]?.n ?? 0, before[key]?.formerly ?? 0);
        return [key, { n, hash, head, start, end, ...(formerly > n && { formerly }) }];
      }),
    );
    this.#changed = true;
  }

  /** How many entries a file had before a restore; `undefined` where it has as many now. */
  formerly(place: Place): number | undefined {
    return this.#low.data.journals[keyOf(place)]?.formerly;
  }

  /** Forgets a client whose erasure was written down. */
  forget(client: ClientId): void {
    for (const { place } of this.all) if (place.owner === client) delete this.#low.data.journals[keyOf(place)];
    this.#changed = true;
  }

  /** Writes the marks some time soon. Only for the vault's one writer on this computer. */
  flushLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.flush().catch(() => undefined); // the marks stay behind; closing tries again
    }, pause).unref();
  }

  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#changed) return;
    this.#changed = false;
    try {
      await makeFolders(this.#files, this.#home);
      await this.#low.write();
    } catch (error) {
      this.#changed = true;
      throw error;
    }
  }

  #raise(key: string, mark: Mark): void {
    const known = this.#low.data.journals[key];
    if (known && known.n >= mark.n) return;
    const { n, hash, head, start, end } = mark;
    const formerly = known?.formerly !== undefined && known.formerly > n ? { formerly: known.formerly } : {};
    this.#low.data.journals[key] = { n, hash, head, start, end, ...formerly };
    this.#changed = true;
  }
}

function keyOf({ owner, device }: Place): string {
  return `${owner}/${device}`;
}

function placeOf(key: string): Place | undefined {
  const [left = '', right = ''] = key.split('/');
  const owner: Owner | undefined = left === 'vault' ? left : ClientId.safeParse(left).data;
  const device = DeviceId.safeParse(right).data;
  return owner !== undefined && device !== undefined ? { owner, device } : undefined;
}
