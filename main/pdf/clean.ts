const needsWork = /[\u000b\u000c\r\u0085\u2028\u2029\ud800-\udfff]/;

/**
 * The text as it can be set: every way to end a line becomes `\n`, and half a surrogate pair becomes U+FFFD, which is what it would be
 * in any UTF-8 file. Nothing else changes; characters without a glyph are kept and shown as boxes.
 */
export function cleanText(text: string): string {
  if (!needsWork.test(text)) return text;
  return text.toWellFormed().replace(/\r\n|[\u000b\u000c\r\u0085\u2028\u2029]/g, '\n');
}

/** Where a word may be parted. It is seen at a line's end only. */
export const softHyphen = 0xad;

/**
 * Characters that are invisible by definition (Unicode's Default_Ignorable_Code_Point, those met in text): joiners, direction marks,
 * soft hyphens, variation selectors. Overrides are not among them.
 */
export function isInvisible(code: number): boolean {
  return (
    code === softHyphen ||
    code === 0x34f ||
    code === 0x61c ||
    (code >= 0x180b && code <= 0x180e) ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202c) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/**
 * U+202D and U+202E turn what follows around. Names and file names are forged with them, so they are shown as boxes and turn nothing.
 */
export function isOverride(code: number): boolean {
  return code === 0x202d || code === 0x202e;
}

/** Control characters other than tab and line feed: they have no form of their own. */
export function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}
