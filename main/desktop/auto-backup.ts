import { join } from 'node:path';
import { backUp, backupsIn, type Surroundings } from '../vault/index.ts';
import type { CurrentJournal } from './current-journal.ts';
import type { WhichJournal } from './which-journal.ts';

const day = 24 * 3_600_000;

/**
 * Backs the journal up by itself: when the program closes after something was recorded, and at the start when the newest backup is older than a day. It goes to
 * this computer's own folder, and to the one the user chose. Each backup is read back and compared.
 */
export class AutoBackup {
  readonly #surroundings: Surroundings;
  readonly #which: WhichJournal;
  readonly #log: (error: unknown) => void;
  #isDue = false;

  constructor(surroundings: Surroundings, which: WhichJournal, log: (error: unknown) => void) {
    this.#surroundings = surroundings;
    this.#which = which;
    this.#log = log;
  }

  /** Something was recorded: closing makes a backup. */
  recorded(): void {
    this.#isDue = true;
  }

  /** At the start: once a day. */
  async daily(journal: CurrentJournal): Promise<void> {
    const vault = await journal.app.app.vault().catch(() => undefined); // without a vault there is nothing to back up
    if (!vault || vault.sample) return;
    const [newest] = await backupsIn(this.#places[0] ?? '', vault.id).catch(() => []);
    const madeAt =
      newest === undefined ? 0 : Date.parse((newest.split(/[\\/]/).at(-1) ?? '').replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'));
    if (Date.parse(this.#surroundings.clock.now().at) - madeAt > day) await this.#make(vault.folder);
  }

  /** At the end, where something was recorded. A backup that fails is told in the log, and at the next start; the journal itself is safe. */
  async closing(journal: CurrentJournal): Promise<void> {
    const vault = journal.app.app.opened;
    if (this.#isDue && vault && !vault.sample) await this.#make(vault.folder);
  }

  async #make(folder: string): Promise<void> {
    for (const place of this.#places) {
      let isMade = false;
      try {
        await backUp(folder, place, this.#surroundings);
        this.#isDue = false;
        isMade = true;
      } catch (error) {
        this.#log(error);
      }
      // On the same full disk it may be that not even this can be kept.
      await this.#which.ended(place, this.#surroundings.clock.now().at, isMade).catch(this.#log);
    }
  }

  get #places(): readonly string[] {
    const own = join(this.#surroundings.state, 'backups');
    return this.#which.backups === undefined ? [own] : [own, this.#which.backups];
  }
}
