import { Worker } from 'node:worker_threads';
import type { LaidIn } from '../../shared/reports/laid-in.ts';
import { limits } from './limits.ts';
import type { Ask } from './worker.ts';

/** Lays exhibits in, one after the other, in a thread of its own: a file that ends the thread, or never ends, costs only its own place. */
export class SheetMaker {
  readonly #path: string;
  #worker: Worker | undefined;

  /** `path` is the built worker (`dist/main/sheets-worker.js`), or `main/sheets/worker.ts` where Node reads TypeScript. */
  constructor(path: string) {
    this.#path = path;
  }

  /** The content of one exhibit. The bytes are given away. Rejects with the signal's reason when stopped. */
  async lay(bytes: Uint8Array<ArrayBuffer>, type: string, signal?: AbortSignal): Promise<LaidIn> {
    signal?.throwIfAborted();
    const worker = (this.#worker ??= started(this.#path));
    const ask: Ask = { bytes, type };
    const given = await new Promise<LaidIn | undefined>((resolve) => {
      const patience = setTimeout(() => end(undefined), limits.patience);
      const stop = () => end(undefined);
      const end = (laid: LaidIn | undefined) => {
        clearTimeout(patience);
        signal?.removeEventListener('abort', stop);
        worker.off('message', end).off('exit', stop);
        resolve(laid);
      };
      worker.on('message', end).on('exit', stop);
      signal?.addEventListener('abort', stop);
      worker.postMessage(ask, [bytes.buffer]);
    });
    if (given) return given;
    await this.close();
    signal?.throwIfAborted();
    return { form: 'described', why: 'unreadable' };
  }

  async close(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }
}

function started(path: string): Worker {
  const worker = new Worker(path, { resourceLimits: { maxOldGenerationSizeMb: 1024 }, stderr: true, stdout: true });
  return worker.on('error', () => undefined); // it exits then, which is what is waited for
}
