import type { Hash } from '../../shared/fields.ts';
import { chainHash, lineText, type Line, type LineFault } from '../../shared/journal/chain.ts';
import { digest, sha256 } from './digest.ts';
import { openBytes, sealBytes } from './passphrase.ts';
import type { Place } from './read-journal.ts';

/** A sealed line as it stands in the file, without its line feed, and the hash that chains it. */
export interface SealedLine {
  readonly text: string;
  readonly hash: Hash;
}

/**
 * Seals the lines of one journal file: `<hash> <sealed>`, hash = SHA-256(previous hash + "\n" + sealed), sealed = base64 of nonce, AES-256-GCM
 * of the plain line, and tag, bound to the file and the number. The outer chain can be checked without the key; the plain one lies inside.
 */
export class LineSeal {
  readonly #key: Buffer;
  readonly #about: string;
  readonly #random: (bytes: number) => Uint8Array;

  constructor(key: Buffer, { owner, device }: Place, random: (bytes: number) => Uint8Array) {
    this.#key = key;
    this.#about = `${owner}/${device}`;
    this.#random = random;
  }

  seal(line: Line, n: number, previous: Hash): SealedLine {
    const sealed = sealBytes(
      this.#key,
      Buffer.from(lineText(line).slice(0, -1)),
      `${this.#about}/${n}`,
      this.#random,
    ).toString('base64');
    const hash = chainHash(digest, previous, sealed);
    return { text: `${hash} ${sealed}`, hash };
  }

  /** What is sealed in a line, whatever the chain says; `undefined` where it does not open. */
  peek(text: string, n: number): string | undefined {
    return openBytes(this.#key, Buffer.from(text.slice(65), 'base64'), `${this.#about}/${n}`)?.toString('utf8');
  }

  /** The plain line in `bytes[start, end)`, or what is wrong with the sealed one. The bytes are used up. */
  open(
    bytes: Buffer,
    start: number,
    end: number,
    previous: Hash,
    n: number,
  ): { readonly plain: Buffer; readonly hash: Hash } | LineFault {
    const outer = openOuter(bytes, start, end, previous);
    if (typeof outer === 'string') return outer;
    const plain = openBytes(
      this.#key,
      Buffer.from(bytes.toString('latin1', start + 65, end), 'base64'),
      `${this.#about}/${n}`,
    );
    return plain ? { plain, hash: outer.hash } : 'body-mismatch';
  }
}

/** Checks the outside of a sealed line, which takes no key. The bytes are used up. */
export function openOuter(
  bytes: Buffer,
  start: number,
  end: number,
  previous: Hash,
): { readonly hash: Hash } | LineFault {
  const stated = bytes.toString('latin1', start, Math.min(end, start + 64));
  if (
    !/^[0-9a-f]{64}$/.test(stated) ||
    bytes[start + 64] !== 32 ||
    !/^[A-Za-z0-9+/]+={0,2}$/.test(bytes.toString('latin1', start + 65, end))
  )
    return 'not-a-line';
  bytes.write(previous, start, 'latin1');
  bytes[start + 64] = 10;
  const hash = sha256(bytes.subarray(start, end));
  return hash === stated ? { hash: hash as Hash } : 'hash-mismatch'; // it is a SHA-256
}
