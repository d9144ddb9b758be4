import { parentPort, workerData } from 'node:worker_threads';
import { receive, type Handed } from './handing-over.ts';
import { FileRendering, HeldRendering, type Progress, type Rendered } from './render.ts';

/** What the worker is started with; the pictures and the report follow. */
export interface Order {
  /** Where it is written; in memory, and handed over, where there is none. */
  readonly path: string | undefined;
  readonly fontsFolder: string;
}

/** What it says on its way. */
export type Message =
  | { readonly kind: 'loaded' }
  | { readonly kind: 'kept'; readonly number: number }
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly rendered: Rendered }
  | { readonly kind: 'held'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'failed'; readonly code: string | undefined; readonly message: string };

const port = parentPort;
if (port) {
  const { path, fontsFolder } = workerData as Order; // given by the press, the only one who starts this file
  const say = (message: Message, given: readonly ArrayBuffer[] = []): void => port.postMessage(message, given);
  say({ kind: 'loaded' });
  const received = (rendering: Pick<FileRendering, 'keep'>) =>
    receive(
      (take) => {
        const heard = (handed: Handed): void => {
          take(handed);
          if (handed.kind === 'whole') port.off('message', heard); // a port that is listened to keeps its thread
        };
        port.on('message', heard);
      },
      (picture) => say({ kind: 'kept', number: rendering.keep(picture) }),
    );
  try {
    if (path === undefined) {
      const rendering = new HeldRendering(fontsFolder);
      const bytes = await rendering.finish(await received(rendering));
      say({ kind: 'held', bytes }, [bytes.buffer]);
    } else {
      const rendering = new FileRendering(path, fontsFolder);
      try {
        const report = await received(rendering);
        const rendered = await rendering.finish(report, (progress) => say({ kind: 'progress', progress }));
        say({ kind: 'done', rendered });
      } catch (error) {
        rendering.abandon();
        throw error;
      }
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
    say({ kind: 'failed', code, message: error instanceof Error ? error.message : String(error) });
    port.close(); // it may still be listened to
  }
}
