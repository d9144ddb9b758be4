import { Worker } from 'node:worker_threads';
import type { Order, Reading } from './worker.ts';

/** The largest file that is read for its text, in bytes, and the longest text taken from one, in UTF-16 units. */
export const largestRead = 30 * 1024 * 1024;
export const longestText = 2_000_000;

/** How long one file may take, in milliseconds. A file made to keep a parser busy for ever is given up. */
const patience = 60_000;

/**
 * A thread that reads files from outside: PDFs, mails, texts. It has its own memory with a limit, so that a hostile file costs no more than the
 * thread, which is begun anew for the next one.
 */
export class Reader {
  readonly #workerPath: string;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(workerPath: string) {
    this.#workerPath = workerPath;
  }

  /** Reads one file, after those before it. Its bytes are given away. */
  read(order: Order): Promise<Reading> {
    const reading = this.#last.then(() => this.#read(order));
    this.#last = reading.catch(() => undefined); // whoever asked is told by `reading`
    return reading;
  }

  /** Ends the thread; what it was reading is unreadable. */
  async drop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = undefined;
    await worker?.terminate();
  }

  #read(order: Order): Promise<Reading> {
    const worker = (this.#worker ??= new Worker(this.#workerPath, {
      resourceLimits: { maxOldGenerationSizeMb: 768 },
      stdout: true, // parsers grumble about what they read
      stderr: true,
    }));
    worker.ref();
    return new Promise((resolve) => {
      const end = (reading: Reading) => {
        clearTimeout(deadline);
        worker.off('message', end);
        worker.off('error', giveUp);
        worker.off('exit', giveUp);
        worker.unref(); // the terminal ends when it has its answer
        resolve(reading);
      };
      const giveUp = () => {
        if (this.#worker === worker) this.#worker = undefined;
        void worker.terminate();
        end({ unreadable: true });
      };
      const deadline = setTimeout(giveUp, patience);
      worker.on('message', end);
      worker.on('error', giveUp);
      worker.on('exit', giveUp);
      worker.postMessage(order, [order.bytes.buffer as ArrayBuffer]); // it was filled for this, and is no shared memory
    });
  }
}
