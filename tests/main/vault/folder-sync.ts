import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { allFiles } from './a-vault.ts';

/** A change on its way from one folder to another. */
interface Parcel {
  readonly to: number;
  readonly path: string;
  readonly bytes: Buffer;
}

/** What each sync program calls the file that lost: the name without its ending, and the ending. */
const conflictNames: readonly ((stem: string, ending: string) => string)[] = [
  (stem, ending) => `${stem}.sync-conflict-20261121-201503-ABCDEFG${ending}`, // Syncthing
  (stem, ending) => `${stem} (Anna's conflicted copy 2026-11-21)${ending}`, // Dropbox
  (stem, ending) => `${stem} (conflicted copy 2026-11-21 201503)${ending}`, // Nextcloud
  (stem, ending) => `${stem}_conflict-20261121-201503${ending}`, // ownCloud
  (stem, ending) => `${stem}-LAPTOP-4F2${ending}`, // OneDrive
  (stem, ending) => `${stem} 2${ending}`, // iCloud
  (stem, ending) => `${stem} (1)${ending}`, // Google Drive
  (stem, ending) => `${stem} (SFConflict anna@example.org 2026-11-21-20-15-03)${ending}`, // Seafile
];

/**
 * A sync program between folders, as careless as they come: it carries whole files, late, in any order, and some of them twice. Where a file changed on both
 * sides, the one that was there is kept under the name such a program gives it.
 */
export class FolderSync {
  readonly #folders: readonly string[];
  /** By folder: each file as it was when the sync last looked. */
  readonly #known: Map<string, Buffer>[];
  readonly #parcels: Parcel[] = [];
  #conflicts = 0;

  constructor(...folders: readonly string[]) {
    this.#folders = folders;
    this.#known = folders.map((folder) => allFiles(folder));
  }

  get underWay(): number {
    return this.#parcels.length;
  }

  /** Looks for what changed in a folder, and sends it off. */
  look(from: number): void {
    const known = this.#known[from];
    for (const [path, bytes] of allFiles(this.#folders[from] ?? '')) {
      if (known?.get(path)?.equals(bytes)) continue;
      known?.set(path, bytes);
      for (const to of this.#folders.keys()) if (to !== from) this.#parcels.push({ to, path, bytes });
    }
  }

  /** Delivers one of the parcels under way; with `again` it comes a second time, later. */
  deliver(which: number, again = false): void {
    if (this.#parcels.length === 0) return;
    const at = which % this.#parcels.length;
    const [parcel] = again ? this.#parcels.slice(at, at + 1) : this.#parcels.splice(at, 1);
    if (parcel) this.#put(parcel);
  }

  /** Puts what a folder had of a file some time ago in the place of what it has, as a sync program does that takes its own copy for the newer one. */
  goBack(side: number, path: string, older: Buffer): void {
    this.#known[side]?.delete(path);
    this.#put({ to: side, path, bytes: older });
  }

  /** Delivers everything, the newest of each file last. */
  settle(): void {
    for (let rounds = 0; rounds < 5; rounds++) {
      for (const side of this.#folders.keys()) this.look(side);
      while (this.#parcels.length > 0) this.deliver(0);
    }
  }

  #put({ to, path, bytes }: Parcel): void {
    const known = this.#known[to];
    const target = join(this.#folders[to] ?? '', path);
    mkdirSync(dirname(target), { recursive: true });
    const there = existsSync(target) ? readFileSync(target) : undefined;
    if (there?.equals(bytes)) return;
    // A journal only grows: what the sync saw before and is longer is newer than what comes late.
    if (
      there &&
      there.length > bytes.length &&
      there.subarray(0, bytes.length).equals(bytes) &&
      known?.get(path)?.equals(there)
    )
      return;
    if (there && !known?.get(path)?.equals(there)) {
      const name = conflictNames[this.#conflicts++ % conflictNames.length];
      const dot = path.lastIndexOf('.');
      if (name) renameSync(target, join(this.#folders[to] ?? '', name(path.slice(0, dot), path.slice(dot))));
    }
    const arriving = join(dirname(target), `.syncthing.${this.#parcels.length}.tmp`);
    writeFileSync(arriving, bytes);
    renameSync(arriving, target);
    known?.set(path, bytes);
  }
}
