import { GifReader } from 'omggif';
import { white, type Pixels } from './pixels.ts';
import type { Still } from './still.ts';

/** A GIF by its head; undefined where it is none. */
export function gifIn(bytes: Uint8Array): Still | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 13));
  if (head.length < 13 || !/^GIF8[79]a/.test(head.toString('latin1'))) return undefined;
  const size = { width: head.readUInt16LE(6), height: head.readUInt16LE(8) };
  return { ...size, isScreen: true, decode: () => Promise.resolve(firstOf(bytes, size)) };
}

/** The first of its pictures, on white, and how many there are. Throws where it is damaged. */
function firstOf(bytes: Uint8Array, { width, height }: { readonly width: number; readonly height: number }) {
  const reader = new GifReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const frames = reader.numFrames();
  if (frames === 0) throw new Error('a GIF without a picture');
  const frame = reader.frameInfo(0);
  // The library writes where the file says: outside of its own picture a frame has no business.
  if (frame.x + frame.width > width || frame.y + frame.height > height) throw new Error('a frame outside of its GIF');
  const pixels: Pixels = white(width, height);
  reader.decodeAndBlitFrameRGBA(0, pixels.data);
  return { pixels, frames };
}
