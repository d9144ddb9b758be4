import type { Words } from '../../app/Words.tsx';
import { labelWords } from '../telling/values.ts';

/** How a field is asked for: in the composer's own words where it has them, else as it is labelled everywhere. */
export function fieldLabel(kind: string, field: string, words: Words): string {
  return words.word(
    `window.composer.fields.${kind}.${field}`,
    words.word(`window.composer.fields.all.${field}`, labelWords(kind, field, words)),
  );
}
