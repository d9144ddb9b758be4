import { resolve } from 'node:path';
import type { Places } from '../../main/app.ts';
import { placesIn } from '../../main/terminal/places.ts';
import { buildIfStale } from '../tools/build-if-stale.mjs';

const root = resolve(import.meta.dirname, '../..');

/** The program's own files as they are shipped. */
export const builtPlaces: Places = placesIn(resolve(root, 'dist/main'));

/**
 * The workers as they are shipped. Tests do not start a `worker.ts` itself: Node would take its types out in every thread with one WebAssembly
 * module, and V8 dies now and then when several threads run the same one (`ThreadIsolation::UnregisterWasmAllocation`, seen with Node 24.21).
 */
export const { pdfWorker, sheetsWorker } = builtPlaces;

/** Builds the program before the first test, where a source has changed since. */
export default async function build(): Promise<void> {
  if (!(await buildIfStale())) throw new Error('The program does not build: npm run build says why.');
}
