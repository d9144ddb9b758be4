import type decodeWebp from '@jsquash/webp/decode.js';
import { onWhite } from './pixels.ts';
import type { Still } from './still.ts';
import { wasmOf } from './wasm.ts';

/** A chunk of a RIFF file: its name, and where it begins and ends, head included. */
interface Chunk {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** A WebP by its head (RFC 9649); undefined where it is none. */
export function webpIn(bytes: Uint8Array): Still | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.length < 30 || file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WEBP')
    return undefined;
  const size = sizeOf(file);
  return size && { ...size, isScreen: false, decode: () => decoded(file, size) };
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(file: Buffer): Size | undefined {
  if (file.length < 30) return undefined;
  switch (file.toString('latin1', 12, 16)) {
    case 'VP8X':
      return { width: file.readUIntLE(24, 3) + 1, height: file.readUIntLE(27, 3) + 1 };
    case 'VP8L': {
      const bits = file.readUInt32LE(21);
      return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
    }
    case 'VP8 ':
      return { width: file.readUInt16LE(26) & 0x3fff, height: file.readUInt16LE(28) & 0x3fff };
    default:
      return undefined;
  }
}

let ready: Promise<typeof decodeWebp> | undefined;

/** The picture, or the first of several, on white. The decoder is libwebp as WebAssembly: it can hurt nothing outside its own memory. */
async function decoded(file: Buffer, canvas: Size) {
  ready ??= start();
  const decode = await ready;
  const frames = chunksOf(file, 12, file.length).filter(({ name }) => name === 'ANMF');
  const [first] = frames;
  const still = first ? stillOf(file, first) : file;
  // Its own size rules, whatever the head of the file says: one that draws outside of its file may be a bomb.
  const own = sizeOf(still);
  if (!own || own.width > canvas.width || own.height > canvas.height) throw new Error('a frame outside of its WebP');
  const { width, height, data } = await decode(new Uint8Array(still).buffer);
  return { pixels: onWhite({ width, height, data: new Uint8Array(data.buffer) }), frames: Math.max(1, frames.length) };
}

/** The first picture of a moving one as a file of its own: the decoder takes no others. */
function stillOf(file: Buffer, { from, to }: Chunk): Buffer {
  const parts = chunksOf(file, from + 24, to).filter(({ name }) => /^(?:ALPH|VP8 |VP8L)$/.test(name));
  const body = parts.map((part) => file.subarray(part.from, part.to));
  const extended = parts.some(({ name }) => name === 'ALPH')
    ? [Buffer.concat([Buffer.from('VP8X\x0a\0\0\0\x10\0\0\0', 'latin1'), file.subarray(from + 14, from + 20)])]
    : [];
  const content = Buffer.concat([Buffer.from('WEBP'), ...extended, ...body]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

function chunksOf(file: Buffer, begin: number, end: number): readonly Chunk[] {
  const chunks: Chunk[] = [];
  for (let from = begin; from + 8 <= end;) {
    const length = file.readUInt32LE(from + 4);
    const to = Math.min(end, from + 8 + length + (length % 2)); // padded to even
    chunks.push({ name: file.toString('latin1', from, from + 4), from, to });
    from += 8 + length + (length % 2);
  }
  return chunks;
}

/** Begun with the first WebP: whoever only looks at heads does not load it. */
async function start(): Promise<typeof decodeWebp> {
  // The decoder hands its pixels over as a page would be given them, and this is no page.
  (globalThis as { ImageData?: unknown }).ImageData ??= PlainImage;
  const { default: decode, init } = await import('@jsquash/webp/decode.js');
  await init(await WebAssembly.compile(await wasmOf('@jsquash/webp/codec/dec/webp_dec.wasm')));
  return decode;
}

class PlainImage {
  readonly data: Uint8ClampedArray;
  readonly width: number;
  readonly height: number;

  constructor(data: Uint8ClampedArray, width: number, height: number) {
    this.data = data;
    this.width = width;
    this.height = height;
  }
}
