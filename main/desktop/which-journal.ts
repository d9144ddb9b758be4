import { Low } from 'lowdb';
import { join } from 'node:path';
import { DurableFile } from '../vault/durable-file.ts';
import { disk } from '../vault/files.ts';

interface Known {
  /** The folder of the user's journal. */
  readonly folder: string;
  /** A second place for backups, of the user's choice. */
  readonly backups?: string;
  /** Where backups were made by hand, the newest first. */
  readonly elsewhere?: readonly string[];
  /** Places in which the last backup could not be made, and since when none could. */
  readonly missed?: readonly Missed[];
}

/** A place in which no backup could be made since an instant. */
export interface Missed {
  readonly place: string;
  readonly since: string;
}

/** How many places of backups made by hand are remembered. */
const remembered = 8;

/** Which folder on this computer holds the user's journal. It changes when a journal is protected, restored, or lies elsewhere. */
export class WhichJournal {
  readonly #kept: Low<Known>;

  private constructor(kept: Low<Known>) {
    this.#kept = kept;
  }

  /** What is known on this computer; the usual folder where nothing is. Refuses `corrupt` for a damaged file. */
  static async read(state: string, usual: string): Promise<WhichJournal> {
    const kept = new Low<Known>(new DurableFile(join(state, 'which-journal.json'), disk, 'the place of the journal'), {
      folder: usual,
    });
    await kept.read();
    return new WhichJournal(kept);
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
