import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, lstat, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import { outsideVault } from '../vault/outside-vault.ts';
import { safeName } from '../../shared/safe-name.ts';

/** A folder or file outside the vault that appears whole or not at all. What is there already is never replaced. */
export class NewPlace {
  readonly path: string;
  /** Where it is written until it is finished. */
  readonly temporary: string;
  files = 0;
  bytes = 0;

  private constructor(path: string) {
    this.path = path;
    this.temporary = join(dirname(path), `.on-record-${randomBytes(8).toString('hex')}.tmp`);
  }

  /** Refuses a folder that is not there, any place inside the vault, and a name that is taken. */
  static async at(out: string, vault: string): Promise<NewPlace> {
    const path = await outsideVault(out, vault);
    if (await lstat(path).catch(() => undefined))
      throw new Refusal('already-exists', 'out: something of this name is there already. Choose another name.', {
        field: 'out',
      });
    await access(dirname(path), constants.W_OK).catch((cause: unknown) => {
      throw new Refusal(
        'read-only',
        'out: nothing can be written in this folder. Choose another place.',
        { field: 'out' },
        { cause },
      );
    });
    return new NewPlace(path);
  }

  /** A place for a file inside; every part of its path is made harmless, and no two are the same. */
  async write(parts: readonly string[], text: string): Promise<void> {
    const path = join(this.temporary, ...parts.map(safeName));
    await mkdir(dirname(path), { recursive: true });
    await this.#writeTo(path, text);
  }

  /** Where a file with this name may stand; its folder is made. */
  async place(parts: readonly string[]): Promise<string> {
    const path = join(this.temporary, ...parts.map(safeName));
    await mkdir(dirname(path), { recursive: true });
    return path;
  }

  /** The place is one file. */
  writeWhole(text: string): Promise<void> {
    return this.#writeTo(this.temporary, text);
  }

  counted(bytes: number): void {
    this.files += 1;
    this.bytes += bytes;
  }

  async settle(): Promise<void> {
    await rename(this.temporary, this.path);
  }

  async clear(): Promise<void> {
    await rm(this.temporary, { recursive: true, force: true });
  }

  async #writeTo(path: string, text: string): Promise<void> {
    const bytes = Buffer.from(text, 'utf8');
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    this.counted(bytes.length);
  }
}
