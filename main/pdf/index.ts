import type { Report } from '../../shared/reports/model.ts';
import { PdfError, Press, type Finished, type Workshop } from './press.ts';
import type { Rendered } from './render.ts';

export { PdfError, Press, type Workshop } from './press.ts';
export type { Progress, Rendered } from './render.ts';

/**
 * Writes a report as a PDF to `target.path` in a thread of its own: a temporary path, on the disk when this resolves, for the caller to
 * rename. Rejects with the signal's reason when cancelled and with a `PdfError` when it cannot be made; then nothing is left at the path.
 */
export async function makePdf(
  report: Report,
  target: { readonly path: string },
  workshop: Workshop,
): Promise<Rendered> {
  const press = new Press(target.path, workshop);
  try {
    return written(await press.print(report));
  } finally {
    await press.close();
  }
}

/** What was written to a path. */
export function written(answer: Finished): Rendered {
  if (answer.kind !== 'done') throw new PdfError('The PDF worker wrote no file.');
  return answer.rendered;
}

/** What was made in memory. */
export function held(answer: Finished): Uint8Array<ArrayBuffer> {
  if (answer.kind !== 'held') throw new PdfError('The PDF worker gave no bytes.');
  return answer.bytes;
}
