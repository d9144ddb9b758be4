import { resolve } from 'node:path';
import { buildIfStale } from '../tools/build-if-stale.mjs';

const root = resolve(import.meta.dirname, '../..');

/**
 * The workers as they are shipped. Tests do not start a `worker.ts` itself: Node would take its types out in every thread with one WebAssembly
 * module, and V8 dies now and then when several threads run the same one (`ThreadIsolation::UnregisterWasmAllocation`, seen with Node 24.21).
 */
export const pdfWorker = resolve(root, 'dist/main/pdf-worker.js');
export const sheetsWorker = resolve(root, 'dist/main/sheets-worker.js');

/** Builds the program before the first test, where a source has changed since. */
export default async function build(): Promise<void> {
  if (!(await buildIfStale())) throw new Error('The program does not build: npm run build says why.');
}
