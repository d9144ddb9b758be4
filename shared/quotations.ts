/** A stretch of a text: `start` included, `end` not. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”'],
  ['„', '”“'],
  ['«', '»'],
  ['»', '«'],
  ['「', '」'],
  ['『', '』'],
  ['‘', '’'],
  ['"', '"'],
]);

/** What somebody said in their own words, between quotation marks of any of the six languages. Marks that are never closed quote nothing. */
export function quotationsIn(text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  /** Up to where it is known that a mark is not closed: looked for once, not again from each mark of its kind. */
  const unclosed = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    const mark = text[at] ?? '';
    const ends = closing.get(mark);
    if (ends === undefined || at < (unclosed.get(mark) ?? 0)) continue;
    const end = endOf(text, at, ends);
    if (text[end] === undefined || text[end] === '\n') {
      unclosed.set(mark, end);
      continue;
    }
    found.push({ start: at, end: end + 1 });
    at = end;
  }
  return found;
}

/** Where a quotation is closed; the end of its paragraph where it is not. */
function endOf(text: string, start: number, ends: string): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const mark = text[at] ?? '';
    if (mark === '\n') return at;
    if (!ends.includes(mark)) continue;
    // Between two letters it is an apostrophe.
    if (mark === '’' && /\p{L}/u.test(text[at + 1] ?? '')) continue;
    return at;
  }
  return at;
}

/** Whether a stretch lies within one of others. */
export function isWithin({ start, end }: Stretch, others: readonly Stretch[]): boolean {
  return others.some((one) => start >= one.start && end <= one.end);
}
