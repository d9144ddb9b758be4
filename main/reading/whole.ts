import { Refusal } from '../../shared/result.ts';

/** The bytes of an exhibit in one piece; refuses `corrupt` where there are more than its entry says. */
export async function wholeOf(pieces: AsyncIterable<Uint8Array>, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const whole = new Uint8Array(bytes);
  let length = 0;
  for await (const piece of pieces) {
    if (length + piece.length > bytes) throw new Refusal('corrupt', 'This exhibit was changed after it was kept.');
    whole.set(piece, length);
    length += piece.length;
  }
  return whole.subarray(0, length);
}

/** The first bytes of an exhibit, at most so many; the rest of it is not read, so whether it is whole stays unknown. */
export async function beginningOf(pieces: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer>> {
  const beginning = new Uint8Array(most);
  let length = 0;
  for await (const piece of pieces) {
    beginning.set(piece.subarray(0, most - length), length);
    length += Math.min(piece.length, most - length);
    if (length === most) break;
  }
  return beginning.slice(0, length);
}
