import { Refusal, type ErrorCode } from '../../shared/result.ts';
import { isErrno } from './files.ts';

/** What was being done when the disk refused: a verb phrase, "save this entry". */
export interface Attempt {
  readonly what: string;
  readonly path: string;
  /** Set where the path is none of the vault's, but one the user chose: what is said then is about that place. */
  readonly elsewhere?: true;
}

const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
const forbidden = ['EROFS', 'EACCES', 'EPERM'];
const gone = ['ENOENT', 'ENOTDIR', 'ESTALE', 'ENODEV', 'ENXIO'];

/**
 * An error of the disk as a refusal: a sentence saying what was not done and what to do about it. A refusal stays itself, and a
 * programming error too.
 */
export function diskRefusal(error: unknown, { what, path, elsewhere }: Attempt): unknown {
  // A smaller attempt within this one, which did not know where it was made.
  if (elsewhere && error instanceof Refusal && error.details?.['errno'] !== undefined)
    return new Refusal(error.code, error.message, { ...error.details, elsewhere }, { cause: error });
  if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) return error;
  const refuse = (code: ErrorCode, sentence: string) =>
    new Refusal(
      code,
      sentence,
      { path, attempt: what, errno: error.code, ...(elsewhere && { elsewhere }) },
      { cause: error },
    );
  if (isErrno(error, ...full))
    return refuse(
      'disk-full',
      `The disk is full: could not ${what}. Everything saved before is intact. Free some space and try again.`,
    );
  if (isErrno(error, 'EACCES', 'EPERM') && what.startsWith('read '))
    return refuse('read-only', `The system does not allow this: could not ${what}. Nothing was changed.`);
  if (isErrno(error, ...forbidden))
    return refuse('read-only', `The folder cannot be written to: could not ${what}. Nothing was changed.`);
  if (isErrno(error, ...gone))
    return refuse(
      'no-vault',
      `The folder is not there any more: could not ${what}. Connect the disk again or choose the folder anew.`,
    );
  if (isErrno(error, 'EEXIST', 'EISDIR'))
    return refuse('already-exists', `Something of this name is there already: could not ${what}. Choose another name.`);
  if (isErrno(error, 'ENAMETOOLONG'))
    return refuse('invalid-input', `This name is longer than the disk allows: could not ${what}.`);
  if (isErrno(error, 'ELOOP'))
    return refuse(
      'corrupt',
      `A link, or something that is no plain file, stands where a file belongs: could not ${what}.`,
    );
  return refuse(
    'unexpected',
    `The disk reported an error (${String(error.code)}): could not ${what}. Everything saved before is intact.`,
  );
}

/** Runs an attempt and turns an error of the disk into its refusal. */
export async function attempting<T>(attempt: Attempt, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw diskRefusal(error, attempt);
  }
}
