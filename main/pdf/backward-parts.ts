/** What is written from right to left by itself: letters, with the marks and joiners that belong to them. */
const written = /[\p{L}\p{M}\p{Cf}]/u;
/** Signs that stay in a word where they stand between two of its letters: the quotation mark of a Hebrew abbreviation, an apostrophe. */
const within = /["'\u2018-\u201d]/;

export interface BackwardPart {
  readonly text: string;
  /** Letters, whose glyphs are shown in the order they are drawn. */
  readonly reversed: boolean;
}

/**
 * A word that runs from right to left, cut into what each can be shown at once. Readers turn the letters of a show string around when they
 * see that they run backwards, but digits and signs among them stop some (poppler) and signs alone are turned by none. So letters are shown
 * together, and each sign by itself, in the order they are read.
 */
export function backwardParts(word: string): BackwardPart[] {
  const chars = [...word];
  const parts: { text: string; letters: boolean }[] = [];
  for (const [i, char] of chars.entries()) {
    const last = parts.at(-1);
    const between = within.test(char) && written.test(chars[i - 1] ?? '') && written.test(chars[i + 1] ?? '');
    const letters = written.test(char) || between;
    if (last?.letters && letters) last.text += char;
    else parts.push({ text: char, letters });
  }
  return parts.map(({ text, letters }) => ({ text, reversed: letters }));
}
