import { parentPort } from 'node:worker_threads';
import type { LaidIn } from '../../shared/reports/laid-in.ts';
import { layIn } from './lay.ts';

/** A file to be laid in. */
export interface Ask {
  readonly bytes: Uint8Array;
  readonly type: string;
}

const port = parentPort;
port?.on('message', ({ bytes, type }: Ask) => {
  void layIn(bytes, type).then((laid: LaidIn) => port.postMessage(laid));
});
