import type { LaidIn, Picture } from '../../shared/reports/laid-in.ts';
import { decoded } from '../reading/decoded.ts';
import { limits } from './limits.ts';

/** A text file, decoded as the search and the viewer decode it: their lines are cited alike. */
export function layText(bytes: Uint8Array): LaidIn<Picture> {
  const text = decoded(bytes).replaceAll('\r\n', '\n').replaceAll('\t', '    ').trimEnd();
  return text === '' ? { form: 'described', why: 'unreadable' } : { form: 'text', ...shortened(text) };
}

/** As much of a text as is laid in, and whether something is missing. */
export function shortened(text: string): { readonly text: string; readonly cut: boolean } {
  if (text.length <= limits.characters) return { text, cut: false };
  return { text: text.slice(0, limits.characters).toWellFormed(), cut: true };
}
