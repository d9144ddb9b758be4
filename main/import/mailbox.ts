import { open } from 'node:fs/promises';

/** Where one mail of a mailbox stands: the bytes after its `From ` line, `start` included, `end` not. */
export interface MailSpan {
  readonly start: number;
  readonly end: number;
}

const piece = 1024 * 1024;
const lineFeed = 0x0a;
/** `From ` at the beginning of a line, after an empty one: what parts the mails of an mbox (RFC 4155). */
const from = Buffer.from('From ');
/** Bytes before a `From ` that tell whether it begins a mail: the end of the line before, a carriage return in it, and what that line ends with. */
const lookedBack = 3;

/** The largest mail that is read: a mail with attachments of some hundred megabytes is none that a server would take. */
export const largestMail = 100 * 1024 * 1024;

/**
 * Where the mails of a mailbox stand, in memory that does not grow with it: it is read in pieces, and only the places of the mails are given. A `From `
 * line counts where it begins the file, or follows an empty line and is itself of the form with a year at its end.
 */
export async function* mailsIn(
  path: string,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): AsyncGenerator<MailSpan, void, undefined> {
  const file = await open(path, 'r');
  try {
    const buffer = Buffer.allocUnsafe(piece);
    let position = 0;
    let start: number | undefined;
    let kept = Buffer.alloc(0);
    let base = 0; // where `kept` begins in the file
    for (;;) {
      signal.throwIfAborted();
      const { bytesRead } = await file.read(buffer, 0, piece, position);
      if (bytesRead === 0) break;
      position += bytesRead;
      const bytes = Buffer.concat([kept, buffer.subarray(0, bytesRead)]);
      let searched = 0;
      for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) {
        const end = bytes.indexOf(lineFeed, at);
        if (end < 0) {
          searched = at;
          break;
        }
        searched = end;
        if (
          !begins(bytes, at, base) ||
          !/\d{4}\s*$|[+-]\d{4}\s*$/u.test(bytes.toString('latin1', at, Math.min(end, at + 300)))
        )
          continue;
        if (start !== undefined) yield { start, end: base + at };
        start = base + end + 1;
      }
      // What may still be the beginning of a separator is looked at again with the next piece, with the line end and what it ends before it.
      const keep = Math.max(0, Math.min(bytes.length, Math.max(searched - lookedBack, bytes.length - 512)));
      base += keep;
      kept = Buffer.from(bytes.subarray(keep));
      onProgress(position);
    }
    if (start !== undefined) yield { start, end: position };
  } finally {
    await file.close();
  }
}

function begins(bytes: Buffer, at: number, base: number): boolean {
  if (base + at === 0) return true;
  if (base > 0 && at < lookedBack) return false; // with nothing before it to be told by, it was looked at with the piece before
  if (bytes[at - 1] !== lineFeed) return false;
  const before = bytes[at - 2] === 0x0d ? at - 3 : at - 2;
  return before < 0 || bytes[before] === lineFeed;
}

/** The bytes of one mail of a mailbox. */
export async function mailBytes(path: string, { start, end }: MailSpan): Promise<Uint8Array> {
  const file = await open(path, 'r');
  try {
    const bytes = Buffer.alloc(end - start);
    let held = 0;
    while (held < bytes.length) {
      const { bytesRead } = await file.read(bytes, held, bytes.length - held, start + held);
      if (bytesRead === 0) break;
      held += bytesRead;
    }
    return bytes.subarray(0, held);
  } finally {
    await file.close();
  }
}
