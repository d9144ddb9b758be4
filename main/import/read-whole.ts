import { open } from 'node:fs/promises';
import type { ProblemCode } from '../../shared/import/problem.ts';
import type { Chosen } from './source.ts';

/** Why a whole file cannot be brought in; said with the file's name, and nothing of it comes in. */
export class Unreadable extends Error {
  readonly code: ProblemCode;
  readonly detail: string | undefined;

  constructor(code: ProblemCode, detail?: string, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.detail = detail;
  }
}

/** The bytes of a file up to a size. Throws {@link Unreadable}. */
export async function readWhole({ path, bytes }: Pick<Chosen, 'path' | 'bytes'>, limit: number): Promise<Uint8Array> {
  if (bytes > limit) throw new Unreadable('file-too-large', `${Math.floor(limit / (1024 * 1024))} MB`);
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new Unreadable('not-readable', undefined, { cause: error });
  });
  try {
    return await file.readFile();
  } catch (error) {
    throw new Unreadable('not-readable', undefined, { cause: error });
  } finally {
    await file.close();
  }
}

/** The beginning of a file, to see what it is; nothing where it cannot be read. */
export async function readStart(path: string, length: number): Promise<Uint8Array> {
  const file = await open(path, 'r').catch(() => undefined); // said when it is read whole
  if (!file) return new Uint8Array();
  try {
    const bytes = new Uint8Array(length);
    const { bytesRead } = await file.read(bytes, 0, length, 0);
    return bytes.subarray(0, bytesRead);
  } catch {
    return new Uint8Array(); // likewise
  } finally {
    await file.close();
  }
}
