import { Low } from 'lowdb';
import { join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../../shared/result.ts';
import { DurableFile } from '../vault/durable-file.ts';
import { disk } from '../vault/files.ts';

/** A place in which no backup could be made since an instant. */
const Missed = z.object({ place: z.string(), since: z.iso.datetime() });
export type Missed = z.output<typeof Missed>;

const Known = z.object({
  /** The folder of the user's journal. */
  folder: z.string().min(1),
  /** A second place for backups, of the user's choice. */
  backups: z.string().exactOptional(),
  /** Where backups were made by hand, the newest first. */
  elsewhere: z.array(z.string()).readonly().exactOptional(),
  /** Places in which the last backup could not be made, and since when none could. */
  missed: z.array(Missed).readonly().exactOptional(),
});
type Known = z.output<typeof Known>;

/** How many places of backups made by hand are remembered. */
const remembered = 8;

/** Which folder on this computer holds the user's journal. It changes when a journal is protected, restored, or lies elsewhere. */
export class WhichJournal {
  readonly #kept: Low<Known>;
  readonly #nowhere: string;

  private constructor(kept: Low<Known>, nowhere: string) {
    this.#kept = kept;
    this.#nowhere = nowhere;
  }

  /** What is known on this computer; the usual folder where nothing is. A damaged file costs the places: see {@link isLost}. */
  static async read(state: string, usual: string): Promise<WhichJournal> {
    const nowhere = join(state, 'no-journal');
    const file = new DurableFile<Known>(join(state, 'which-journal.json'), disk, 'the place of the journal');
    const kept = new Low<Known>(file, { folder: usual });
    try {
      await kept.read();
    } catch (error) {
      if (!(error instanceof Refusal && error.code === 'corrupt')) throw error;
      kept.data = { folder: nowhere };
    }
    kept.data = Known.safeParse(kept.data).data ?? { folder: nowhere };
    return new WhichJournal(kept, nowhere);
  }

  /**
   * Whether nobody knows any more which folder it is. Then it is a folder where nothing stands: in the usual one there may be an older journal, left
   * behind when this one was protected or restored, and what is recorded there by mistake would be missing here.
   */
  get isLost(): boolean {
    return this.folder === this.#nowhere;
  }

  get folder(): string {
    return this.#kept.data.folder;
  }

  get backups(): string | undefined {
    return this.#kept.data.backups;
  }

  /** Every place where backups were asked for, each once. */
  get backupPlaces(): readonly string[] {
    const { backups, elsewhere = [] } = this.#kept.data;
    return [...new Set([...(backups === undefined ? [] : [backups]), ...elsewhere])];
  }

  /** Remembers a place in which a backup was made by hand. */
  async backedUpIn(folder: string): Promise<void> {
    const { elsewhere = [] } = this.#kept.data;
    await this.change({ elsewhere: [folder, ...elsewhere.filter((one) => one !== folder)].slice(0, remembered) });
  }

  /** Places that backups go to by themselves, `own` and the user's, in which the last one could not be made. */
  missed(own: string): readonly Missed[] {
    return (this.#kept.data.missed ?? []).filter(({ place }) => place === own || place === this.backups);
  }

  /** Remembers how making a backup in a place ended. Where it ends badly twice, the first time counts. */
  async ended(place: string, at: string, isMade: boolean): Promise<void> {
    const { missed = [] } = this.#kept.data;
    const before = missed.find((one) => one.place === place);
    if (isMade === (before !== undefined)) {
      const others = missed.filter((one) => one !== before);
      await this.change({ missed: isMade ? others : [...others, { place, since: at }] });
    }
  }

  async change(known: Partial<Known>): Promise<void> {
    const before = this.#kept.data;
    this.#kept.data = { ...before, ...known };
    try {
      await this.#kept.write();
    } catch (error) {
      this.#kept.data = before; // lowdb changes memory before the disk
      throw error;
    }
  }
}
