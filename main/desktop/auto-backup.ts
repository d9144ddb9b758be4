import { basename, join } from 'node:path';
import { backUp, backupsIn, type Surroundings } from '../vault/index.ts';
import { OneAtATime } from '../vault/one-at-a-time.ts';
import type { CurrentJournal } from './current-journal.ts';
import type { WhichJournal } from './which-journal.ts';

const day = 24 * 3_600_000;

/**
 * Backs the journal up by itself: when the program closes after something was recorded; when the newest backup is older than a day, at the start and, where
 * something was recorded since, while the program stays open. It goes to this computer's own folder, and to the one the user chose. Each backup is read back
 * and compared.
 */
export class AutoBackup {
  readonly #surroundings: Surroundings;
  readonly #which: WhichJournal;
  readonly #log: (error: unknown) => void;
  #isDue = false;
  readonly #turns = new OneAtATime();

  constructor(surroundings: Surroundings, which: WhichJournal, log: (error: unknown) => void) {
    this.#surroundings = surroundings;
    this.#which = which;
    this.#log = log;
  }

  /** Something was recorded: closing makes a backup. */
  recorded(): void {
    this.#isDue = true;
  }

  /** While the program stays open, which may be for weeks: once a day, where something was recorded. */
  async meanwhile(journal: CurrentJournal): Promise<void> {
    if (this.#isDue) await this.daily(journal);
  }

  /** At the start: once a day. */
  async daily(journal: CurrentJournal): Promise<void> {
    const vault = await journal.app.app.vault().catch(() => undefined); // without a vault there is nothing to back up
    if (!vault || vault.sample) return;
    const now = Date.parse(this.#surroundings.clock.now().at);
    const made = (await backupsIn(this.#places[0] ?? '', vault.id).catch(() => [])).map(madeAt);
    // One from a day to come was made by a clock that was wrong: it says nothing of today.
    const newest = made.find((at) => at <= now) ?? 0;
    if (now - newest > day) await this.#make(vault.folder);
  }

  /** At the end, where something was recorded. A backup that fails is told in the log, and at the next start; the journal itself is safe. */
  async closing(journal: CurrentJournal): Promise<void> {
    await this.#turns.run(async () => undefined); // one that is under way is made to its end
    const vault = journal.app.app.opened;
    if (this.#isDue && vault && !vault.sample) await this.#make(vault.folder);
  }

  #make(folder: string): Promise<void> {
    return this.#turns.run(async () => {
      this.#isDue = false; // what is recorded from here on may be in none of the copies
      const made: boolean[] = [];
      for (const place of this.#places) made.push(await this.#makeIn(place, folder));
      if (!made.includes(true)) this.#isDue = true;
    });
  }

  /** Whether it was made. */
  async #makeIn(place: string, folder: string): Promise<boolean> {
    const isMade = await backUp(folder, place, this.#surroundings).then(
      () => true,
      (error: unknown) => {
        this.#log(error);
        return false;
      },
    );
    // On the same full disk it may be that not even this can be kept.
    await this.#which.ended(place, this.#surroundings.clock.now().at, isMade).catch(this.#log);
    return isMade;
  }

  get #places(): readonly string[] {
    const own = join(this.#surroundings.state, 'backups');
    return this.#which.backups === undefined ? [own] : [own, this.#which.backups];
  }
}

/** When a backup was made, by the name of its folder. */
function madeAt(path: string): number {
  return Date.parse(basename(path).replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'));
}
