import { Worker } from 'node:worker_threads';
import type { Answer, Order } from './digest-worker.ts';
import type { SaidLines } from './line-digests.ts';

/** Another thread that takes the digests of lines while this one reads on. */
export class DigestThread {
  readonly #worker: Worker;
  /** Bytes that came back. */
  readonly #free: ArrayBuffer[] = [];
  #underway = 0;
  /** False once a digest did not hold, or the thread came to an end by itself. */
  #hold = true;
  #told: (() => void) | undefined;

  /** `path` is that of the built worker (`dist/main/digest-worker.js`). */
  constructor(path: string) {
    this.#worker = new Worker(path);
    this.#worker.on('message', ({ hold, bytes }: Answer) => {
      this.#free.push(bytes);
      this.#underway--;
      this.#hold &&= hold;
      this.#told?.();
    });
    for (const end of ['error', 'exit'])
      this.#worker.on(end, () => {
        this.#hold = false;
        this.#told?.();
      });
  }

  /** Has the digests of these lines taken; their bytes are copied. */
  take({ bytes, ...lines }: SaidLines): void {
    const free = this.#free.pop();
    const room = free && free.byteLength >= bytes.length ? free : new ArrayBuffer(bytes.length);
    new Uint8Array(room).set(bytes);
    const order: Order = { bytes: room, ...lines };
    this.#underway++;
    this.#worker.postMessage(order, [room]);
  }

  /** Whether all that was taken so far held, when that is known. False too where the thread could not say. */
  async haveHeld(): Promise<boolean> {
    while (this.#hold && this.#underway > 0) await new Promise<void>((told) => (this.#told = told));
    return this.#hold;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
