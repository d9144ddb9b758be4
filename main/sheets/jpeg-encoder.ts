import encode, { init } from '@jsquash/jpeg/encode.js';
import type { Pixels } from './pixels.ts';
import { wasmOf } from './wasm.ts';

let ready: Promise<void> | undefined;

/** A JPEG of good quality. The encoder is mozjpeg as WebAssembly: it can hurt nothing outside its own memory, and gives the same bytes everywhere. */
export async function encodeJpeg({ width, height, data }: Pixels): Promise<Uint8Array> {
  ready ??= start();
  await ready;
  // It asks for what a canvas would give, and reads no more of it than this.
  const image = { width, height, data: new Uint8ClampedArray(data), colorSpace: 'srgb' } as unknown as Parameters<
    typeof encode
  >[0];
  return new Uint8Array(
    await encode(image, { quality: 82, progressive: false, trellis_multipass: false, optimize_coding: true }),
  );
}

async function start(): Promise<void> {
  await init(await WebAssembly.compile(await wasmOf('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')));
}
