import type { Language } from './languages.ts';

/**
 * Finding set phrases in somebody's sentences, in six languages, with no regular expression that could run away: a text is cut into words once, and
 * each word is looked up. A word of a phrase that ends in `*` is the beginning of a word; `…` stands for up to three words between. Japanese, which sets
 * no spaces, is searched as it stands; there a `*` has no meaning and `…` must not occur.
 */
export type Phrase = string;

/** A phrase that was found, with its place in the text: `start` included, `end` not. */
export interface Hit {
  readonly phrase: Phrase;
  readonly start: number;
  readonly end: number;
}

/** A word of a text, in small letters, with its place. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text. Composed and in small letters, with a straight apostrophe, so that every way of typing them is the same. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(wordPattern)].map((match) => ({
    word: match[0].normalize('NFC').toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A finder of some phrases in texts of a language. */
export type Finder = (text: string, tokens?: readonly Token[]) => readonly Hit[];

/** How many words `…` may stand for. */
const gap = 3;

export function finderOf(phrases: readonly Phrase[], language: Language): Finder {
  return language === 'ja' ? literally(phrases) : byWords(phrases);
}

function literally(phrases: readonly Phrase[]): Finder {
  return (text) =>
    outermost(
      phrases.flatMap((phrase) => {
        const hits: Hit[] = [];
        for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + phrase.length))
          hits.push({ phrase, start: at, end: at + phrase.length });
        return hits;
      }),
    );
}

interface Parsed {
  readonly phrase: Phrase;
  readonly words: readonly string[];
}

/** The shortest beginning a `*` word may have: what the index is kept by. */
const beginning = 2;

function byWords(phrases: readonly Phrase[]): Finder {
  const index = new Map<string, Parsed[]>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const key = (words[0] ?? '').slice(0, beginning);
    const known = index.get(key);
    if (known) known.push({ phrase, words });
    else index.set(key, [{ phrase, words }]);
  }
  return (text, tokens = tokensOf(text)) =>
    outermost(
      tokens.flatMap(({ word, start }, i) =>
        (index.get(word.slice(0, beginning)) ?? []).flatMap(({ phrase, words }) => {
          const last = matchFrom(words, tokens, i);
          const end = last === undefined ? undefined : tokens[last]?.end;
          return end === undefined ? [] : [{ phrase, start, end }];
        }),
      ),
    );
}

/** The place of the last word of a phrase that begins at a place; `undefined` where it does not stand there. */
function matchFrom(words: readonly string[], tokens: readonly Token[], place: number): number | undefined {
  let at = place;
  for (let i = 0; i < words.length; i++) {
    const wanted = words[i] ?? '';
    if (wanted === '…') {
      const next = words[i + 1] ?? '';
      const found = tokens.slice(at, at + gap + 1).findIndex(({ word }) => isWord(word, next));
      if (found < 0) return undefined;
      at += found;
    } else {
      const token = tokens[at];
      if (!token || !isWord(token.word, wanted)) return undefined;
      at++;
    }
  }
  return at - 1;
}

/** The longest that is hung on a word with an apostrophe: `client's`, and in Welsh `lofnodi'r`. */
const longestTail = 3;

function isWord(word: string, wanted: string): boolean {
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  if (word === wanted) return true;
  return word.startsWith(wanted) && word[wanted.length] === "'" && word.length - wanted.length <= longestTail;
}

/** Of hits that overlap only the longest. */
function outermost(hits: readonly Hit[]): readonly Hit[] {
  const sorted = hits.toSorted((a, b) => a.start - b.start || b.end - a.end);
  const kept: Hit[] = [];
  for (const hit of sorted) {
    const last = kept.at(-1);
    if (!last || hit.start >= last.end) kept.push(hit);
    else if (hit.end - hit.start > last.end - last.start) kept[kept.length - 1] = hit;
  }
  return kept;
}
