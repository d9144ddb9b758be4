import { randomUUID } from 'node:crypto';
import { exhibitLimits } from '../shared/exhibit-limits.ts';
import { Refusal } from '../shared/result.ts';

/** Bytes to be kept, and what they are called. */
interface HeldBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How many pasted files wait at once to be kept; the oldest makes room. */
const most = 4;

/**
 * Bytes that were pasted and have no file: held in memory until they are kept as an exhibit, so that nothing of a protected journal lies on the disk in
 * the clear on its way. A place stands for them where a call wants a path.
 */
export class PastedFiles {
  readonly #held = new Map<string, HeldBytes>();

  /** The place that stands for these bytes. Refuses `too-large`. */
  keep(name: string, bytes: Uint8Array): string {
    if (bytes.length > exhibitLimits.pasted)
      throw new Refusal('too-large', 'this is too large to be pasted', { limit: exhibitLimits.pasted });
    const place = `pasted:${randomUUID()}`;
    this.#held.set(place, { name, bytes });
    for (const oldest of [...this.#held.keys()].slice(0, -most)) this.#held.delete(oldest);
    return place;
  }

  /** The bytes of a place, once; undefined for a path. */
  take(place: string): HeldBytes | undefined {
    const held = this.#held.get(place);
    this.#held.delete(place);
    return held;
  }
}
