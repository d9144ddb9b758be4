import { join } from 'node:path';
import type { Report } from '../shared/reports/model.ts';
import type { App } from './app.ts';
import { attempt } from './pdf/finished-file.ts';
import { makePdf, makePdfInMemory, type Rendered } from './pdf/index.ts';

/** Paints a report in the PDF worker, telling of its progress. Nothing is left at `path` when it fails. */
export async function renderTo(
  app: App,
  report: Report,
  path: string,
  told: (done: number, total: number) => void,
  signal?: AbortSignal,
): Promise<Rendered> {
  return attempt(() =>
    makePdf(
      report,
      { path },
      {
        workerPath: app.places.pdfWorker,
        fontsFolder: join(app.places.assets, 'fonts'),
        signal,
        onProgress: ({ done, total }) => told(done, total),
      },
    ),
  );
}

/** Paints a report in the PDF worker and keeps it in memory. */
export async function heldInMemory(app: App, report: Report, signal: AbortSignal): Promise<Uint8Array> {
  return makePdfInMemory(report, {
    workerPath: app.places.pdfWorker,
    fontsFolder: join(app.places.assets, 'fonts'),
    signal,
  });
}
