import { deflateSync } from 'node:zlib';
import type { Picture } from '../../shared/reports/laid-in.ts';
import { encodeJpeg } from './jpeg-encoder.ts';
import { isGrey, type Pixels } from './pixels.ts';

/** Below this size a picture is kept without loss; above it, a JPEG is tried, and taken where it is much smaller. */
const worthTrying = 250 * 1024;

/** Pixels as they are written into a PDF: exactly as they are where that is small enough (text, screens), else as a JPEG (photographs). */
export async function pictureOf(pixels: Pixels): Promise<Picture> {
  const { width, height } = pixels;
  const channels = isGrey(pixels) ? 1 : 3;
  const exact = deflateSync(predicted(pixels, channels), { level: 8 });
  if (exact.length > worthTrying) {
    const jpeg = await encodeJpeg(pixels);
    if (jpeg.length < exact.length * 0.6) return { width, height, channels: 3, coding: 'jpeg', data: jpeg };
  }
  return { width, height, channels, coding: 'flate', data: new Uint8Array(exact) };
}

/** Rows with PNG's "up" filter before each (PNG specification, 9.2), which deflates pages of text and screens best. */
function predicted({ width, height, data }: Pixels, channels: 1 | 3): Uint8Array {
  const row = width * channels;
  const out = new Uint8Array((row + 1) * height);
  for (let y = 0; y < height; y++) {
    const start = y * (row + 1);
    out[start] = 2;
    for (let x = 0; x < width; x++) {
      const here = (y * width + x) * 4;
      for (let c = 0; c < channels; c++) {
        const above = y === 0 ? 0 : (data[here - width * 4 + c] ?? 0);
        out[start + 1 + x * channels + c] = (data[here + c] ?? 0) - above;
      }
    }
  }
  return out;
}
