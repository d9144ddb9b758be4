/**
 * Text as it is compared: full-width and compatibility forms as their plain ones, case folded, accents taken off. Japanese voicing marks and
 * Cyrillic й are letters of their own there, but who types か or и means to find が and й too.
 */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđħı]/g, (letter) => strokes[letter] ?? letter);
}

/** Letters whose stroke Unicode does not take off as an accent. */
const strokes: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i' };

/** Where a needle stands in a text, as ranges of the original text's UTF-16 units. */
export function rangesOf(text: string, needles: readonly string[]): readonly (readonly [number, number])[] {
  const { fold, origin } = foldWithOrigin(text);
  const ranges: (readonly [number, number])[] = [];
  for (const needle of needles) {
    for (let at = fold.indexOf(needle); at >= 0; at = fold.indexOf(needle, at + needle.length)) {
      ranges.push([origin[at] ?? 0, origin[at + needle.length] ?? text.length]);
    }
  }
  return ranges.sort((a, b) => a[0] - b[0]);
}

/** The words of a query, folded; a phrase in quotes stays together. */
export function needlesOf(query: string): readonly string[] {
  const needles: string[] = [];
  for (const [, phrase, word] of query.matchAll(/"([^"]+)"|(\S+)/gu)) {
    const needle = folded((phrase ?? word ?? '').trim());
    if (needle !== '') needles.push(needle);
  }
  return needles;
}

/** A stretch of a text around the first place found, with the places found in it. */
export interface Excerpt {
  readonly text: string;
  /** Ranges of `text` to mark. */
  readonly marks: readonly (readonly [number, number])[];
}

/** About 160 characters around the first place where a needle stands; the whole text where it is short. */
export function excerptOf(text: string, needles: readonly string[], length = 160): Excerpt {
  const ranges = rangesOf(text, needles);
  const first = ranges[0]?.[0] ?? 0;
  const from = wholeCharacter(
    text,
    text.length <= length ? 0 : Math.max(0, Math.min(first - length / 4, text.length - length)),
  );
  const to = wholeCharacter(text, Math.min(text.length, from + length));
  const marks = ranges
    .filter(([start, end]) => start >= from && end <= to)
    .map(([start, end]) => [start - from, end - from] as const);
  return { text: text.slice(from, to), marks };
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const index = Math.floor(at);
  const unit = text.charCodeAt(index);
  return unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
}

function foldWithOrigin(text: string): { readonly fold: string; readonly origin: readonly number[] } {
  let fold = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const piece = folded(character);
    for (let i = 0; i < piece.length; i++) origin.push(at);
    fold += piece;
    at += character.length;
  }
  origin.push(at);
  return { fold, origin };
}

/** Every piece of text in a value, with the name of the top-level field it stands in. Ids, hashes and dates are not text. */
export function textsIn(body: object): readonly { readonly field: string; readonly text: string }[] {
  const found: { field: string; text: string }[] = [];
  for (const [field, value] of Object.entries(body)) collect(field, value, found);
  return found;
}

const notText = /^(?:[0-9a-f]{64}|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

function collect(field: string, value: unknown, into: { field: string; text: string }[]): void {
  if (typeof value === 'string') {
    if (!notText.test(value)) into.push({ field, text: value });
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) collect(field, member, into);
  }
}
