import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const found = createRequire(import.meta.url);

/** The bytes of a WebAssembly that a package carries beside its own files. */
export async function wasmOf(name: string): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await readFile(found.resolve(name)));
}
