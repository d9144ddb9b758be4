import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Places } from '../app.ts';

/** The program's own files, found from the script that was started: `dist/main/cli.js`, or the packaged main. */
export function places(): Places {
  const built = dirname(fileURLToPath(entry()));
  return placesIn(built);
}

/** The program's own files, from the folder of the built main. */
export function placesIn(built: string): Places {
  return {
    pdfWorker: join(built, 'pdf-worker.js'),
    sheetsWorker: join(built, 'sheets-worker.js'),
    verifier: join(built, '../verifier/verify.html'),
    searchWorker: join(built, 'search-worker.js'),
    readingWorker: join(built, 'reading-worker.js'),
    digestWorker: join(built, 'digest-worker.js'),
    assets: join(built, '../../assets'),
  };
}

let entryUrl = '';

/** Told by the entry point: in a bundle, a shared chunk's own address says nothing. */
export function setEntry(url: string): void {
  entryUrl = url;
}

function entry(): string {
  if (entryUrl === '') throw new Error('the entry point has to say where it is');
  return entryUrl;
}
