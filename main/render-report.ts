import { join } from 'node:path';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import { attempt } from './pdf/finished-file.ts';
import { PdfError, Press } from './pdf/index.ts';

/** What a press is opened for. */
export interface Printing {
  /** Where the PDF is written; it is made in memory where there is none. */
  readonly path?: string;
  /** Entries of the journal. */
  readonly entries: number;
  readonly told?: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Opens the PDF worker for one report, and closes it after `print`. What cannot be written is refused, and so is what no worker made to the end; nothing is
 * left at the path then.
 */
export async function withPress<T>(
  app: App,
  { path, entries, told, signal }: Printing,
  print: (press: Press) => Promise<T>,
): Promise<T> {
  return attempt(async () => {
    const press = new Press(path, {
      workerPath: app.places.pdfWorker,
      fontsFolder: join(app.places.assets, 'fonts'),
      entries,
      signal,
      onProgress: ({ done, total }) => told?.(done, total),
    });
    try {
      return await print(press);
    } catch (error) {
      throw unmade(error);
    } finally {
      await press.close();
    }
  });
}

/** A worker that stopped where the disk has no part in it: out of memory, most likely. */
function unmade(error: unknown): unknown {
  if (!(error instanceof PdfError) || error.code !== undefined) return error;
  return new Refusal(
    'unexpected',
    'The PDF was not made: the thread that makes it stopped. Nothing was recorded. Try again with more memory free, or for less.',
    { unmade: 'pdf' },
    { cause: error },
  );
}
