import { parentPort } from 'node:worker_threads';
import type { LaidIn, Picture } from '../../shared/reports/laid-in.ts';
import { drawPage, type Drawn } from './draw-page.ts';
import { layIn } from './lay.ts';
import { onePageMore } from './one-page-more.ts';
import { showPage, type NotShown, type Shown } from './show-page.ts';

/** A file to be laid in, a page of a PDF of our own to be drawn so many pixels wide, or one of somebody else's file to be shown. */
export type Ask =
  | { readonly bytes: Uint8Array; readonly type: string }
  | { readonly bytes: Uint8Array; readonly page: number; readonly width: number; readonly foreign?: true };

/** What comes back: nothing of a page that is not there. */
export type Told = LaidIn<Picture> | Drawn | Shown | { readonly notShown: NotShown } | undefined;

const port = parentPort;
port?.on('message', (ask: Ask) => {
  void answerTo(ask).then((answer) => port.postMessage(answer));
});

async function answerTo(ask: Ask): Promise<Told> {
  if ('type' in ask) return layIn(ask.bytes, ask.type, () => port?.postMessage(onePageMore));
  if (!ask.foreign) return drawPage(ask.bytes, ask.page, ask.width);
  const shown = await showPage(ask.bytes, ask.page, ask.width);
  return typeof shown === 'string' ? { notShown: shown } : shown;
}
