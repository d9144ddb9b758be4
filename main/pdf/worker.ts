import { parentPort, workerData } from 'node:worker_threads';
import type { Report } from '../../shared/reports/model.ts';
import { render, type Progress, type Rendered } from './render.ts';

/** What the worker is started with. */
export interface Order {
  readonly report: Report;
  readonly path: string;
  readonly fontsFolder: string;
}

/** What it says on its way. */
export type Message =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly rendered: Rendered }
  | { readonly kind: 'failed'; readonly code: string | undefined; readonly message: string };

const port = parentPort;
if (port) {
  const { report, path, fontsFolder } = workerData as Order; // given by makePdf, the only one who starts this file
  const say = (message: Message): void => port.postMessage(message);
  try {
    say({
      kind: 'done',
      rendered: await render(report, path, fontsFolder, (progress) => say({ kind: 'progress', progress })),
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    say({ kind: 'failed', code, message: error instanceof Error ? error.message : String(error) });
  }
}
