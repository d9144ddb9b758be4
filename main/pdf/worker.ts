import { parentPort, workerData } from 'node:worker_threads';
import type { Report } from '../../shared/reports/model.ts';
import { render, renderInMemory, type Progress, type Rendered } from './render.ts';

/** What the worker is started with. */
export interface Order {
  readonly report: Report;
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
  const { report, path, fontsFolder } = workerData as Order; // given by makePdf, the only one who starts this file
  const say = (message: Message): void => port.postMessage(message);
  try {
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
