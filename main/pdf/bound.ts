/** The number of a day, at the end of what stands before a break: one or two digits that are no part of a longer number or name. */
const day = /(?<![\p{L}\p{N}.,:])\d{1,2} $/u;
const letter = /^\p{L}/u;

/** What stands before a break, as far as it matters: two digits, a space, and what they could belong to. */
const before = 4;

/**
 * Whether the text is not to be broken at a place where it could be: between a day and its month, or a number and its per cent. "30" at the end of a
 * line is read as something else.
 */
export function isBound(text: string, position: number): boolean {
  if (text.charCodeAt(position - 1) !== 32 || !isDigit(text.charCodeAt(position - 2))) return false;
  if (text[position] === '%') return true;
  return (
    letter.test(text.slice(position, position + 2)) && day.test(text.slice(Math.max(0, position - before), position))
  );
}

/** The first place between two others that was passed over: what is wider than its line breaks there after all. */
export function boundIn(text: string, start: number, end: number): number | undefined {
  for (let space = text.indexOf(' ', start); space >= 0 && space + 1 < end; space = text.indexOf(' ', space + 1))
    if (isBound(text, space + 1)) return space + 1;
  return undefined;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
