import { parentPort } from 'node:worker_threads';
import type { Hash } from '../../shared/fields.ts';
import { digestsHold } from './line-digests.ts';

/** Lines whose digests are to be taken: see `SaidLines`. What a thread is sent is copied, the bytes are handed over. */
export interface Order {
  readonly bytes: ArrayBuffer;
  readonly ends: Uint32Array;
  readonly previous: Hash;
  readonly said: string;
}

/** Whether they hold; the bytes come back to be used again. Orders are answered in turn. */
export interface Answer {
  readonly hold: boolean;
  readonly bytes: ArrayBuffer;
}

const port = parentPort;
port?.on('message', ({ bytes, ...lines }: Order) => {
  const answer: Answer = { hold: digestsHold({ bytes: Buffer.from(bytes), ...lines }), bytes };
  port.postMessage(answer, [bytes]);
});
