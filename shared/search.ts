import type { AnyEffective } from './journal/effective.ts';

/**
 * Text as it is compared: full-width and compatibility forms as their plain ones, case folded, accents taken off. Japanese voicing marks and
 * Cyrillic й are letters of their own there, but who types か or и means to find が and й too.
 */
export function folded(text: string): string {
  const lower = text.normalize('NFKD').toLowerCase();
  const bare = usualMarks.test(lower) ? lower.replace(everyUsualMark, '') : lower;
  const plain = odd.test(bare) ? bare.replace(everyOdd, (letter) => letters[letter] ?? letter) : bare;
  return rareMarks.test(plain) ? plain.replace(/\p{M}/gu, '') : plain;
}

// Taking off every \p{M} costs more than all the rest of the folding: nearly all texts have only these, or none.
const usualMarks = /[\u0300-\u036f\u3099\u309a]/;
const everyUsualMark = /[\u0300-\u036f\u3099\u309a]/g;
/** Anything outside the blocks that have no other marks: Latin, Greek, Cyrillic, Hangul, kana, Han and punctuation. */
const rareMarks =
  /[^\u0000-\u0482\u048a-\u0590\u1100-\u11ff\u1d00-\u1dbf\u1e00-\u20cf\u2100-\u2cee\u2e00-\u3029\u3030-\ua66e\uac00-\ud7ff\uf900-\ufb1d]/;

/** Letters whose stroke Unicode does not take off as an accent, and those that are written in two ways. */
const odd = /[łøđħıßς]/;
const everyOdd = /[łøđħıßς]/g;
const letters: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ħ: 'h', ı: 'i', ß: 'ss', ς: 'σ' };

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

/** A phrase between the quotation marks of any of the six languages, straight ones too; else a word. */
const phraseOrWord = /["“”„«]([^"“”„«»]+)["“”»]|[「『]([^」』]+)[」』]|(\S+)/gu;

/** The words of a query, folded; a phrase in quotes stays together. */
export function needlesOf(query: string): readonly string[] {
  const needles: string[] = [];
  for (const [, phrase, bracketed, word] of query.matchAll(phraseOrWord)) {
    const needle = folded((phrase ?? bracketed ?? word ?? '').trim());
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

/**
 * About 160 characters around the first place where a needle stands, from word to word where words are parted by spaces, with … where text is left
 * out; the whole text where it is short.
 */
export function excerptOf(text: string, needles: readonly string[], length = 160): Excerpt {
  const ranges = rangesOf(text, needles);
  const [first, last] = ranges[0] ?? [0, 0];
  const begin = text.length <= length ? 0 : Math.max(0, Math.min(first - length / 4, text.length - length));
  const end = Math.max(last, begin + length);
  const from = begin === 0 ? 0 : afterSpace(text, wholeCharacter(text, begin), first);
  const to = end >= text.length ? text.length : beforeSpace(text, wholeCharacter(text, end), last);
  const shift = from > 0 ? 1 - from : 0;
  const marks = ranges
    .filter(([start, stop]) => start >= from && stop <= to)
    .map(([start, stop]) => [start + shift, stop + shift] as const);
  return { text: `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`, marks };
}

/** How far a stretch is shortened to end between two words. */
const longestPart = 24;

function afterSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, Math.min(limit, from + longestPart)).search(/\s/);
  return space < 0 ? from : from + space + 1;
}

function beforeSpace(text: string, to: number, limit: number): number {
  const start = Math.max(limit, to - longestPart);
  const spaces = [...text.slice(start, to).matchAll(/\s/g)];
  return start + (spaces.at(-1)?.index ?? to - start);
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

/**
 * The texts an entry is found by. The original words are searched as well as the corrected ones, and those of the corrections: all of them stand in
 * the record.
 */
export function textsOf(one: AnyEffective): readonly { readonly field: string; readonly text: string }[] {
  const original = one.addenda.length > 0 ? textsIn(one.entry.body) : [];
  return [...textsIn(one.body), ...original, ...one.addenda.flatMap(({ body }) => textsIn(body))];
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
