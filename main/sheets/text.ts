import type { LaidIn, Picture } from '../../shared/reports/laid-in.ts';
import { limits } from './limits.ts';

/** A text file, decoded by its mark, else as UTF-8, else as what old Windows programs of the West write. */
export function layText(bytes: Uint8Array): LaidIn<Picture> {
  const text = decoded(bytes).replaceAll('\r\n', '\n').replaceAll('\t', '    ').trimEnd();
  return text === '' ? { form: 'described', why: 'unreadable' } : { form: 'text', ...shortened(text) };
}

/** As much of a text as is laid in, and whether something is missing. */
export function shortened(text: string): { readonly text: string; readonly cut: boolean } {
  if (text.length <= limits.characters) return { text, cut: false };
  return { text: text.slice(0, limits.characters).toWellFormed(), cut: true };
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes); // not UTF-8: no other reading can be told from the bytes
  }
}
