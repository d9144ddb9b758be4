import type { Language } from '../languages.ts';
import { flat } from '../messages/translate.ts';
import { folded } from './folded.ts';
import { typedWords } from './words.ts';

export type SentenceForm = 'between' | 'from' | 'around' | 'before' | 'after';

/** A way to say how exactly something is known, with places for one moment or two. */
export interface Sentence {
  readonly form: SentenceForm;
  readonly pattern: RegExp;
}

/** What the app itself writes comes first, so that it can always be read back; of the rest, two moments before one. */
export function sentencesOf(language: Language): readonly Sentence[] {
  const known = sentences.get(language);
  if (known) return known;
  const words = typedWords[language];
  const own = (key: string) => (flat(language).get(`time.${key}`) ?? '').replace(/\{\{\w+\}\}/g, '{}');
  const list: readonly (readonly [SentenceForm, readonly string[]])[] = [
    ['between', [own('between'), ...words.between]],
    ['from', [own('fromTo'), ...words.from]],
    ['around', [own('around'), ...words.around]],
    ['before', [own('before'), ...words.before]],
    ['after', [own('after'), ...words.after]],
  ];
  const made = list.flatMap(([form, texts]) =>
    texts.map((text) => ({ form, pattern: patternOf(text, words.spaceless ?? false) })),
  );
  sentences.set(language, made);
  return made;
}

const sentences = new Map<Language, readonly Sentence[]>();

/** A sentence that begins with a word of its own may have a day before it: "yesterday around noon". */
function patternOf(text: string, spaceless: boolean): RegExp {
  const [before = '', ...rest] = text.split('{}').map((part) => literal(part, spaceless));
  const lead = before === '' ? '' : spaceless ? '(?<lead>.+?)?' : '(?:(?<lead>.+?) )?';
  const [middle = '', after] = rest;
  const places = after === undefined ? `(?<one>.+)${middle}` : `(?<one>.+?)${middle}(?<two>.+)${after}`;
  return new RegExp(`^${lead}${before}${places}$`, 'u');
}

function literal(text: string, spaceless: boolean): string {
  const words = folded(`|${text}|`).replace(/^\|/, '').replace(/\|$/, '');
  const kept = spaceless ? words.replace(/\s/g, '') : words;
  return kept.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ ?– ?/g, ' ?– ?');
}
