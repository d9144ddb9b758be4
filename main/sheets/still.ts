import { gifIn } from './gif.ts';
import type { Pixels } from './pixels.ts';
import { decodePng, pngSize } from './png.ts';
import { webpIn } from './webp.ts';

/** A picture file as far as its head tells; nothing of it is unpacked before its size was looked at. */
export interface Still {
  readonly width: number;
  readonly height: number;
  /** It is of a kind that pictures of screens are kept in. */
  readonly isScreen: boolean;
  /** Its pixels on white; of one that moves, the first of so many. Throws where it is damaged. */
  decode(): Promise<{ readonly pixels: Pixels; readonly frames: number }>;
}

/** A PNG, GIF or WebP by what the bytes begin with; undefined where it is none of them. */
export function stillIn(bytes: Uint8Array): Still | undefined {
  const png = pngSize(bytes);
  if (png) return { ...png, isScreen: true, decode: async () => ({ pixels: decodePng(bytes), frames: 1 }) };
  return gifIn(bytes) ?? webpIn(bytes);
}
