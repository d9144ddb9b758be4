import { openBytes, sealBytes, sealOverhead } from './passphrase.ts';

/** Bytes of an exhibit that are sealed together. */
export const sealedPiece = 256 * 1024;

/**
 * Seals a file piece by piece, each with its place and whether it is the last: none can be left out, moved or put in, and memory stays the
 * same for a file of any size.
 */
export class ExhibitSeal {
  readonly #key: Buffer;
  readonly #random: (bytes: number) => Uint8Array;

  constructor(key: Buffer, random: (bytes: number) => Uint8Array) {
    this.#key = key;
    this.#random = random;
  }

  seal(piece: Uint8Array, index: number, isLast: boolean): Buffer {
    return sealBytes(this.#key, piece, about(index, isLast), this.#random);
  }

  /** The piece; `undefined` where it was changed, or stands in another place. */
  open(sealed: Uint8Array, index: number, isLast: boolean): Buffer | undefined {
    return openBytes(this.#key, sealed, about(index, isLast));
  }
}

/** Bytes of a sealed piece in the file. */
export const sealedPieceBytes = sealedPiece + sealOverhead;

function about(index: number, isLast: boolean): string {
  return `${index}/${isLast ? 'last' : 'more'}`;
}
