import { randomBytes } from 'node:crypto';
import { lstat, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal } from '../../shared/result.ts';
import { outsideVault } from '../vault/outside-vault.ts';

/**
 * A file outside the vault that appears whole or not at all: it is written beside its place under another name, and takes its place when it is
 * finished. What stood there stays until then.
 */
export class FinishedFile {
  /** Where it will be, absolute. */
  readonly path: string;
  /** Where it is written. */
  readonly temporary: string;

  private constructor(path: string) {
    this.path = path;
    this.temporary = join(dirname(path), `.on-record-${randomBytes(8).toString('hex')}.tmp`);
  }

  /**
   * A place for a finished PDF or bundle. Refuses a folder that is not there, any place inside the vault, and to replace anything but a file of its
   * kind or an empty one.
   */
  static async at(out: string, vault: string, kind: keyof typeof beginnings = 'pdf'): Promise<FinishedFile> {
    const path = await outsideVault(out, vault);
    await refuseOther(path, kind);
    return new FinishedFile(path);
  }

  /** Gives the finished file its name, durably. */
  async settle(): Promise<void> {
    await attempt(async () => {
      await rename(this.temporary, this.path);
      if (process.platform === 'win32') return; // Windows has no sync of a folder, and needs none
      const folder = await open(dirname(this.path), 'r');
      try {
        await folder.sync();
      } finally {
        await folder.close();
      }
    });
  }

  /** Removes what was written and not finished. */
  async clear(): Promise<void> {
    await rm(this.temporary, { force: true });
  }
}

/** How a file begins that a new one of its kind may replace: any PDF, but of zips only a bundle. */
const beginnings = { pdf: /^%PDF-/, bundle: /^PK\u0003\u0004[^]{26}README\.txt/, page: /^<!doctype html>/ } as const;

async function refuseOther(path: string, kind: keyof typeof beginnings): Promise<void> {
  const facts = await lstat(path).catch(() => undefined);
  if (!facts) return;
  const replaceable = facts.isFile() && (facts.size === 0 || beginnings[kind].test(await beginning(path)));
  if (!replaceable)
    throw new Refusal(
      'already-exists',
      'out: something else is there already. Choose another name; nothing was changed.',
      {
        field: 'out',
      },
    );
}

async function beginning(path: string): Promise<string> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Runs something on the disk outside the vault, and turns the system's errors into refusals. */
export async function attempt<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw refusalOf(error);
  }
}

function refusalOf(error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  switch (error.code) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Refusal(
        'disk-full',
        'The disk is full: nothing was made. Free some space and try again.',
        { elsewhere: true },
        { cause: error },
      );
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
      return new Refusal(
        'read-only',
        'This could not be written there. The folder may be read-only, or the file open in another program.',
        { elsewhere: true },
        { cause: error },
      );
    case 'ENOENT':
    case 'ENOTDIR':
      return new Refusal(
        'not-found',
        'The folder it should stand in is not there any more.',
        { elsewhere: true },
        { cause: error },
      );
    default:
      return error;
  }
}
