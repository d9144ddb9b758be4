import { parentPort, workerData } from 'node:worker_threads';
import { receive, type Lot, type Outline } from './handing-over.ts';
import { render, renderInMemory, type Progress, type Rendered } from './render.ts';

/** What the worker is started with; the blocks follow. */
export interface Order {
  readonly outline: Outline;
  /** Where it is written; in memory, and handed over, where there is none. */
  readonly path: string | undefined;
  readonly fontsFolder: string;
}

/** What it says on its way. */
export type Message =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly rendered: Rendered }
  | { readonly kind: 'held'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly code: string | undefined; readonly message: string };

const port = parentPort;
if (port) {
  const { outline, path, fontsFolder } = workerData as Order; // given by makePdf, the only one who starts this file
  const say = (message: Message): void => port.postMessage(message);
  try {
    const report = await receive(outline, (take) => {
      const heard = (lot: Lot | undefined): void => {
        take(lot);
        if (!lot) port.off('message', heard); // a port that is listened to keeps its thread
      };
      port.on('message', heard);
    });
    if (path === undefined) {
      const bytes = await renderInMemory(report, fontsFolder);
      port.postMessage({ kind: 'held', bytes } satisfies Message, [bytes.buffer]);
    } else {
      const rendered = await render(report, path, fontsFolder, (progress) => say({ kind: 'progress', progress }));
      say({ kind: 'done', rendered });
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    say({ kind: 'failed', code, message: error instanceof Error ? error.message : String(error) });
  }
}
