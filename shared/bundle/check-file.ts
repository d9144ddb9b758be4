import { checkBundle, type CheckedBundle, type Checking } from './check-bundle.ts';
import { checkPdf, type CheckedPdf } from './check-pdf.ts';
import { pieces, type ByteSource } from './source.ts';

/** A file checked as what it is by its first bytes. */
export type CheckedFile = { readonly sha256: string } & (
  ({ readonly is: 'bundle' } & CheckedBundle) | ({ readonly is: 'report' } & CheckedPdf) | { readonly is: 'other' }
);

/** The largest report that is read whole, in bytes. */
export const largestReport = 500 * 1024 * 1024;

/** Checks a bundle or a report; of another file only its SHA-256 is found. `name` is what its findings call it. */
export async function checkFile(source: ByteSource, name: string, checking: Checking): Promise<CheckedFile> {
  const hash = checking.hasher();
  for await (const piece of pieces(source, 0, source.size)) hash.update(piece);
  const sha256 = hash.hex();
  const start = await source.read(0, Math.min(5, source.size));
  const begins = (text: string) => [...text].every((char, i) => start[i] === char.charCodeAt(0));
  if (begins('PK')) return { is: 'bundle', sha256, ...(await checkBundle(source, checking)) };
  if (!begins('%PDF-') || source.size > largestReport) return { is: 'other', sha256 };
  return { is: 'report', sha256, ...checkPdf(checking.digest, await source.read(0, source.size), name) };
}
