import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { Report } from '../../shared/reports/model.ts';
import type { Progress, Rendered } from './render.ts';
import { handOver, outlineOf } from './handing-over.ts';
import type { Message, Order } from './worker.ts';

export type { Progress, Rendered } from './render.ts';

export interface Workshop {
  /** The built worker (`dist/main/pdf-worker.js`), or `main/pdf/worker.ts` where Node reads TypeScript. */
  readonly workerPath: string;
  /** `assets/fonts`. */
  readonly fontsFolder: string;
  readonly onProgress?: ((progress: Progress) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Why no PDF was made. `code` is the system's, `ENOSPC` for example, where there is one. */
export class PdfError extends Error {
  readonly code: string | undefined;
  constructor(message: string, code?: string) {
    super(message);
    this.name = 'PdfError';
    this.code = code;
  }
}

/**
 * Writes a report as a PDF to `target.path` in a thread of its own: a temporary path, on the disk when this resolves, for the caller to
 * rename. Rejects with the signal's reason when cancelled and with a `PdfError` when it cannot be made; then nothing is left at the path.
 */
export async function makePdf(
  report: Report,
  target: { readonly path: string },
  workshop: Workshop,
): Promise<Rendered> {
  workshop.signal?.throwIfAborted();
  try {
    return await work(report, target.path, workshop);
  } catch (error) {
    await rm(target.path, { force: true });
    throw error;
  }
}

/** The same report held in memory, for a preview: nothing of it is on a disk. */
export async function makePdfInMemory(report: Report, workshop: Workshop): Promise<Uint8Array<ArrayBuffer>> {
  workshop.signal?.throwIfAborted();
  const answer = await answered(report, undefined, workshop);
  if (answer.kind !== 'held') throw new PdfError('The PDF worker gave no bytes.');
  return answer.bytes;
}

async function work(report: Report, path: string, workshop: Workshop): Promise<Rendered> {
  const answer = await answered(report, path, workshop);
  if (answer.kind !== 'done') throw new PdfError('The PDF worker wrote no file.');
  return answer.rendered;
}

/**
 * Room for the worker's objects. Nearly all that the layout makes is gone with its page, so a small nursery does; and the closer the limit, the
 * less V8 lets garbage lie about. Kept to the end are the report itself and a few hundred bytes for each place in it: a third of this.
 */
function room(report: Report): { maxYoungGenerationSizeMb: number; maxOldGenerationSizeMb: number } {
  const pieces = report.parts
    .flatMap(({ blocks }) => blocks)
    .reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 1), 0);
  return { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 400 + Math.ceil(pieces / 64) };
}

type Finished = Extract<Message, { kind: 'done' | 'held' }>;

async function answered(
  report: Report,
  path: string | undefined,
  { workerPath, fontsFolder, onProgress, signal }: Workshop,
): Promise<Finished> {
  const order: Order = { outline: outlineOf(report), path, fontsFolder };
  const worker = new Worker(workerPath, { workerData: order, resourceLimits: room(report) });
  const stop = (): void => void worker.terminate();
  signal?.addEventListener('abort', stop);
  void handOver(report, (lot) => worker.postMessage(lot)); // to a thread that is gone, nothing is sent
  try {
    return await new Promise((resolve, reject) => {
      let answer: Message | undefined;
      worker.on('message', (message: Message) => {
        if (message.kind !== 'progress') answer = message;
        else if (!signal?.aborted) onProgress?.(message.progress);
      });
      worker.on('error', (error) => (answer = { kind: 'failed', code: undefined, message: error.message }));
      // Only when the thread is gone is its file closed, so that it can be removed or renamed everywhere.
      worker.on('exit', (exit) => {
        if (signal?.aborted)
          reject(signal.reason as Error); // the reason is whatever the caller gave
        else if (answer?.kind === 'done' || answer?.kind === 'held') resolve(answer);
        else
          reject(
            new PdfError(
              answer?.kind === 'failed' ? answer.message : `The PDF worker ended with code ${exit}.`,
              answer?.kind === 'failed' ? answer.code : undefined,
            ),
          );
      });
    });
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}
