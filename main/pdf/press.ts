import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { KeptPicture, Picture } from '../../shared/reports/laid-in.ts';
import type { Report } from '../../shared/reports/model.ts';
import { handOver, type Handed } from './handing-over.ts';
import type { Progress } from './render.ts';
import type { Message, Order } from './worker.ts';

export interface Workshop {
  /** The built worker (`dist/main/pdf-worker.js`), or `main/pdf/worker.ts` where Node reads TypeScript. */
  readonly workerPath: string;
  /** `assets/fonts`. */
  readonly fontsFolder: string;
  /** Entries of the journal that is printed, where that is known: how much there will be to hold. */
  readonly entries?: number | undefined;
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

export type Finished = Extract<Message, { kind: 'done' | 'held' }>;

/**
 * Room for the worker's objects. Nearly all that the layout makes is gone with its page, so a small nursery does; and the closer the limit, the
 * less V8 lets garbage lie about. Kept to the end are the report itself and a few hundred bytes for each place in it: a third of this.
 */
function room(entries: number): { maxYoungGenerationSizeMb: number; maxOldGenerationSizeMb: number } {
  return { maxYoungGenerationSizeMb: 24, maxOldGenerationSizeMb: 400 + Math.ceil(entries / 32) };
}

/**
 * A PDF being made in a thread of its own, to a temporary path or, without one, in memory. It takes pictures before the report that shows them, and
 * holds none of them. Whoever opens one closes it; unless it was finished, nothing is left at the path then.
 */
export class Press {
  readonly #worker: Worker;
  readonly #workshop: Workshop;
  readonly #path: string | undefined;
  /** When the thread has read its scripts, or has ended: stopped before, it would leave those it was reading open. */
  readonly #loaded: Promise<unknown>;
  readonly #over: Promise<Finished>;
  #kept: ((number: number) => void) | undefined;
  #finished = false;

  /** Throws the signal's reason where it was stopped already. */
  constructor(path: string | undefined, workshop: Workshop) {
    workshop.signal?.throwIfAborted();
    this.#workshop = workshop;
    this.#path = path;
    const order: Order = { path, fontsFolder: workshop.fontsFolder };
    this.#worker = new Worker(workshop.workerPath, {
      workerData: order,
      resourceLimits: room(workshop.entries ?? 0),
    });
    this.#loaded = Promise.race([
      new Promise((resolve) => this.#worker.once('message', resolve)), // the first is that it is there
      new Promise((resolve) => this.#worker.once('exit', resolve)),
    ]);
    this.#over = this.#answered();
    this.#over.catch(() => undefined); // told where it is waited for
  }

  /** Has a picture written at once. The picture is given away. Rejects as `print` does. */
  async keep(picture: Picture): Promise<KeptPicture> {
    const kept = new Promise<KeptPicture>((resolve) => (this.#kept = (number) => resolve({ kept: number })));
    const handed: Handed = { kind: 'picture', picture };
    const { buffer } = picture.data;
    this.#worker.postMessage(handed, buffer instanceof ArrayBuffer ? [buffer] : []);
    return Promise.race([kept, this.#over.then(unasked)]);
  }

  /** Rejects with the signal's reason when cancelled and with a `PdfError` when it cannot be made. */
  async print(report: Report): Promise<Finished> {
    void handOver(report, (handed) => this.#worker.postMessage(handed)); // to a thread that is gone, nothing is sent
    const answer = await this.#over;
    this.#finished = true;
    return answer;
  }

  async close(): Promise<void> {
    await this.#end();
    if (!this.#finished && this.#path !== undefined) await rm(this.#path, { force: true });
  }

  async #end(): Promise<void> {
    await this.#loaded;
    await this.#worker.terminate();
  }

  #answered(): Promise<Finished> {
    const { signal, onProgress } = this.#workshop;
    const worker = this.#worker;
    const stop = (): void => void this.#end();
    signal?.addEventListener('abort', stop);
    return new Promise<Finished>((resolve, reject) => {
      let answer: Message | undefined;
      worker.on('message', (message: Message) => {
        if (message.kind === 'kept') this.#kept?.(message.number);
        else if (message.kind === 'progress') {
          if (!signal?.aborted) onProgress?.(message.progress);
        } else if (message.kind !== 'loaded') answer = message;
      });
      worker.on('error', (error) => (answer = { kind: 'failed', code: undefined, message: error.message }));
      // Only when the thread is gone is its file closed, so that it can be removed or renamed everywhere.
      worker.on('exit', (exit) => {
        signal?.removeEventListener('abort', stop);
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
  }
}

function unasked(): never {
  throw new PdfError('The PDF worker ended before it was asked for pages.');
}
