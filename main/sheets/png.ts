import { decode } from 'fast-png';
import type { Pixels } from './pixels.ts';

/** Width and height of a PNG by its head, before anything of it is unpacked; undefined where it is none. */
export function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47 || view.getUint32(12) !== 0x49484452) return undefined;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** The pixels of a PNG on white, of whatever depth and kind it is. Throws where it is damaged. */
export function decodePng(bytes: Uint8Array): Pixels {
  const { width, height, data, depth, channels, palette, transparency } = decode(bytes);
  const pixels = new Uint8Array(width * height * 4);
  const top = 2 ** depth - 1;
  const value = (i: number): number => ((data[i] ?? 0) * 255) / top;
  const perByte = 8 / Math.min(depth, 8);
  for (let i = 0; i < width * height; i++) {
    let colour: readonly [number, number, number, number];
    if (palette) {
      const at = depth < 8 ? packed(data, i, width, depth, perByte) : (data[i] ?? 0);
      const [r = 0, g = 0, b = 0, a = transparency?.[at] ?? 255] = palette[at] ?? [];
      colour = [r, g, b, a];
    } else if (depth < 8) {
      const grey = (packed(data, i, width, depth, perByte) * 255) / top;
      colour = [grey, grey, grey, 255];
    } else if (channels <= 2) {
      const grey = value(i * channels);
      colour = [grey, grey, grey, channels === 2 ? value(i * 2 + 1) : 255];
    } else {
      const at = i * channels;
      colour = [value(at), value(at + 1), value(at + 2), channels === 4 ? value(at + 3) : 255];
    }
    const opaque = colour[3] / 255;
    for (let c = 0; c < 3; c++) pixels[i * 4 + c] = Math.round((colour[c] ?? 0) * opaque + 255 * (1 - opaque));
    pixels[i * 4 + 3] = 255;
  }
  return { width, height, data: pixels };
}

/** A value of less than eight bits: rows begin on a byte of their own. */
function packed(data: ArrayLike<number>, i: number, width: number, depth: number, perByte: number): number {
  const row = Math.ceil(width / perByte);
  const [x, y] = [i % width, Math.floor(i / width)];
  const byte = data[y * row + Math.floor(x / perByte)] ?? 0;
  return (byte >> (8 - depth * ((x % perByte) + 1))) & (2 ** depth - 1);
}
