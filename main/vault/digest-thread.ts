import { Worker } from 'node:worker_threads';
import { genesis } from '../../shared/journal/chain.ts';
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
  /** When it has answered once, or has come to an end. */
  readonly #there: Promise<unknown>;

  /** `path` is that of the built worker (`dist/main/digest-worker.js`). */
  constructor(path: string) {
    this.#worker = new Worker(path);
    this.#worker.on('message', ({ hold, bytes }: Answer) => {
      this.#free.push(bytes);
      this.#underway--;
      this.#hold &&= hold;
      this.#told?.();
    });
    this.#there = new Promise((resolve) => this.#worker.once('message', resolve).once('exit', resolve));
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

  /** A thread that was given nothing yet may still be reading its scripts: ended then, it would leave them open. So it is asked for something first. */
  async end(): Promise<void> {
    this.take({ bytes: Buffer.alloc(0), ends: new Uint32Array(), previous: genesis, said: '' });
    await this.#there;
    await this.#worker.terminate();
  }
}
