import { Worker } from 'node:worker_threads';
import type { LaidIn, Picture } from '../../shared/reports/laid-in.ts';
import type { Drawn } from './draw-page.ts';
import { limits } from './limits.ts';
import type { NotShown, Shown } from './show-page.ts';
import { onePageMore, type OnePageMore } from './one-page-more.ts';
import type { Ask, Told } from './worker.ts';

/** Lays exhibits in, one after the other, in a thread of its own: a file that ends the thread, or never ends, costs only its own place. */
export class SheetMaker {
  readonly #path: string;
  #worker: Worker | undefined;

  /** `path` is the built worker, `dist/main/sheets-worker.js`. */
  constructor(path: string) {
    this.#path = path;
  }

  /** The content of one exhibit. The bytes are given away. Rejects with the signal's reason when stopped. */
  async lay(bytes: Uint8Array<ArrayBuffer>, type: string, signal?: AbortSignal): Promise<LaidIn<Picture>> {
    const told = await this.#ask({ bytes, type }, [bytes.buffer], signal);
    return told && 'form' in told ? told : { form: 'described', why: 'unreadable' };
  }

  /** A page of a PDF of our own; nothing where it cannot be drawn. */
  async draw(pdf: Uint8Array, page: number, width: number, signal?: AbortSignal): Promise<Drawn | undefined> {
    const told = await this.#ask({ bytes: pdf, page, width }, [], signal);
    return told && 'png' in told ? told : undefined;
  }

  /** A page of somebody else's file as the window shows it, or why it does not. */
  async show(file: Uint8Array, page: number, width: number, signal?: AbortSignal): Promise<Shown | NotShown> {
    const told = await this.#ask({ bytes: file, page, width, foreign: true }, [], signal);
    if (told && 'notShown' in told) return told.notShown;
    return told && 'natural' in told ? told : 'unreadable';
  }

  async #ask(ask: Ask, given: readonly ArrayBuffer[], signal?: AbortSignal): Promise<Told> {
    signal?.throwIfAborted();
    const worker = (this.#worker ??= started(this.#path));
    const told = await new Promise<Told>((resolve) => {
      let patience = setTimeout(() => end(undefined), limits.patience);
      const stop = () => end(undefined);
      const heard = (told: Told | OnePageMore) => {
        if (told !== onePageMore) return end(told);
        clearTimeout(patience);
        patience = setTimeout(() => end(undefined), limits.patience);
      };
      const end = (answer: Told) => {
        clearTimeout(patience);
        signal?.removeEventListener('abort', stop);
        worker.off('message', heard).off('exit', stop);
        resolve(answer);
      };
      worker.on('message', heard).on('exit', stop);
      signal?.addEventListener('abort', stop);
      worker.postMessage(ask, given);
    });
    if (told) return told;
    await this.close();
    signal?.throwIfAborted();
    return undefined;
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

let turn: Promise<unknown> = Promise.resolve();

/** Work with a maker of its own, after all such work before it: V8 dies now and then when several threads run the same WebAssembly. */
export async function withSheetMaker<T>(path: string, work: (maker: SheetMaker) => Promise<T>): Promise<T> {
  const mine = turn.then(async () => {
    const maker = new SheetMaker(path);
    try {
      return await work(maker);
    } finally {
      await maker.close();
    }
  });
  turn = mine.catch(() => undefined);
  return mine;
}
