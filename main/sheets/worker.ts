import { parentPort } from 'node:worker_threads';
import type { LaidIn } from '../../shared/reports/laid-in.ts';
import { drawPage, type Drawn } from './draw-page.ts';
import { layIn } from './lay.ts';

/** A file to be laid in, or a page of a PDF of our own to be drawn so many pixels wide. */
export type Ask =
  | { readonly bytes: Uint8Array; readonly type: string }
  | { readonly bytes: Uint8Array; readonly page: number; readonly width: number };

/** What comes back: nothing of a page that is not there. */
export type Told = LaidIn | Drawn | undefined;

const port = parentPort;
port?.on('message', (ask: Ask) => {
  const told: Promise<Told> = 'type' in ask ? layIn(ask.bytes, ask.type) : drawPage(ask.bytes, ask.page, ask.width);
  void told.then((answer) => port.postMessage(answer));
});
