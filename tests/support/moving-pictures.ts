import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import encode, { init } from '@jsquash/webp/encode.js';
import { GifWriter } from 'omggif';

const found = createRequire(import.meta.url);

/** A WebP of one colour with a square of another in its middle; one of the two may be seen through. */
export async function webp(width: number, height: number, alpha = 255): Promise<Uint8Array> {
  await init(
    await WebAssembly.compile(new Uint8Array(await readFile(found.resolve('@jsquash/webp/codec/enc/webp_enc.wasm')))),
  );
  const data = new Uint8ClampedArray(width * height * 4);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isMiddle = x > width / 4 && x < (3 * width) / 4 && y > height / 4 && y < (3 * height) / 4;
      data.set(isMiddle ? [200, 30, 30, 255] : [30, 30, 200, alpha], (y * width + x) * 4);
    }
  const image = { width, height, data, colorSpace: 'srgb' } as unknown as Parameters<typeof encode>[0]; // as a page would give it
  return new Uint8Array(await encode(image));
}

/** A moving WebP, which shows the same picture several times. */
export function movingWebp(still: Uint8Array, width: number, height: number, frames: number): Uint8Array {
  const file = Buffer.from(still);
  const chunks: Buffer[] = [];
  for (let at = 12; at + 8 <= file.length;) {
    const end = at + 8 + file.readUInt32LE(at + 4) + (file.readUInt32LE(at + 4) % 2);
    if (file.toString('latin1', at, at + 4) !== 'VP8X') chunks.push(file.subarray(at, end));
    at = end;
  }
  const size = Buffer.alloc(6);
  size.writeUIntLE(width - 1, 0, 3);
  size.writeUIntLE(height - 1, 3, 3);
  const frame = chunk('ANMF', Buffer.concat([Buffer.alloc(6), size, Buffer.from([100, 0, 0, 0]), ...chunks]));
  const head = chunk('VP8X', Buffer.concat([Buffer.from([0x12, 0, 0, 0]), size]));
  const content = Buffer.concat([
    Buffer.from('WEBP'),
    head,
    chunk('ANIM', Buffer.alloc(6)),
    ...Array<Buffer>(frames).fill(frame),
  ]);
  return chunk('RIFF', content);
}

function chunk(name: string, content: Buffer): Buffer {
  const head = Buffer.from(`${name}\0\0\0\0`, 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
}

/** A GIF of so many pictures, each of a colour of its own. */
export function gif(width: number, height: number, frames: number): Uint8Array {
  const out = Buffer.alloc(width * height * frames + 2000);
  const writer = new GifWriter(out, width, height, { palette: [0xff0000, 0x00ff00, 0x0000ff, 0xffffff] });
  for (let i = 0; i < frames; i++) writer.addFrame(0, 0, width, height, Array<number>(width * height).fill(i % 3));
  return out.subarray(0, writer.end());
}
