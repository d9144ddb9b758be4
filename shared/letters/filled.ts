import type { Language } from '../languages.ts';
import { pluralForm } from '../messages/plural.ts';
import type { AnyLanguage, Counted, FirstOf, OneOrMore, Paragraph, Sentence } from './text.ts';

/** What a place is filled with; `count` chooses words where a sentence depends on it. */
export interface Filling {
  readonly text: string;
  readonly count?: number;
}

export type Fillings = ReadonlyMap<string, Filling>;

/** How a sentence is filled. */
export interface Filler {
  readonly language: Language;
  readonly fillings: Fillings;
  /** Whether a place may not stay empty; a sentence with any other empty place is left out. */
  readonly needs: (place: string) => boolean;
  /** What stands for an empty place. */
  readonly mark: (place: string) => string;
  /** Called for each place whose emptiness left a sentence out. */
  readonly leave?: (place: string) => void;
}

type Plain = string | Counted<AnyLanguage> | OneOrMore;

/** A sentence with its places filled; `undefined` where it is left out. */
export function sentence(given: Sentence<AnyLanguage>, filler: Filler): string | undefined {
  if (isFirst(given)) {
    const known = given.first.find((one) => placesOf(one).every((place) => filler.fillings.has(place)));
    const chosen = known ?? given.first.at(-1) ?? '';
    return sentence(chosen, filler);
  }
  const missing = placesOf(given).filter((place) => !filler.fillings.has(place));
  const unmarked = missing.filter((place) => !filler.needs(place));
  for (const place of unmarked) filler.leave?.(place);
  if (unmarked.length > 0) return undefined;
  const text = fill(wordsOf(given, filler), filler);
  return text === '' ? undefined : text;
}

/** A paragraph of what is left of its sentences; `undefined` where nothing is. */
export function paragraph(given: Paragraph<AnyLanguage>, gap: string, filler: Filler): string | undefined {
  const isLines = typeof given === 'object' && 'lines' in given;
  const list = isLines ? given.lines : isMany(given) ? given : [given];
  const said = list.flatMap((one) => sentence(one, filler) ?? []);
  return said.length === 0 ? undefined : said.join(isLines ? '\n' : gap);
}

/** Every place named in a sentence, that it is counted by included. */
export function placesOf(given: Sentence<AnyLanguage>): readonly string[] {
  if (typeof given === 'string') return placesIn(given);
  if (isFirst(given)) return given.first.flatMap(placesOf);
  const forms = Object.values(given).flatMap(placesIn);
  return [...new Set(['of' in given ? given.of : given.by, ...forms])];
}

function isMany(given: Paragraph<AnyLanguage>): given is readonly Sentence<AnyLanguage>[] {
  return Array.isArray(given);
}

function isFirst(given: Sentence<AnyLanguage>): given is FirstOf<AnyLanguage> {
  return typeof given === 'object' && 'first' in given;
}

function placesIn(text: string): readonly string[] {
  return [...text.matchAll(place)].map(([, name = '']) => name);
}

const place = /\{\{(\w+)\}\}/g;

function wordsOf(given: Plain, { language, fillings }: Filler): string {
  if (typeof given === 'string') return given;
  if ('of' in given) return (fillings.get(given.of)?.count ?? 1) === 1 ? given.single : given.several;
  const count = fillings.get(given.by)?.count;
  const forms: Readonly<Record<string, string | undefined>> = given;
  return forms[count === undefined ? 'other' : pluralForm(language, count)] ?? given.other;
}

/** Fills the places. A full stop is not set twice where what was filled in ends a sentence itself, as dates of Hungarian and Russian do. */
function fill(words: string, { fillings, mark }: Filler): string {
  return words.replace(/\{\{(\w+)\}\}([.。]?)/g, (_, name: string, stop: string) => {
    const text = fillings.get(name)?.text ?? mark(name);
    return stop !== '' && /[.。!?！？…]$/u.test(text) ? text : text + stop;
  });
}
