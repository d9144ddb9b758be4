import { Day } from '../fields.ts';
import type { Formatter } from '../format.ts';
import {
  isLetterField,
  letterFields,
  type FieldKind,
  type FieldValues,
  type LetterField,
  type LetterFields,
  type Typed,
} from './fields.ts';
import { paragraph, sentence, type Filler, type Filling, type Fillings } from './filled.ts';
import { sayings, type Speech } from './say.ts';
import { templates, type Template, type TemplateId } from './templates.ts';
import type { AnyLanguage, Letters, LetterText } from './text.ts';
import { letters } from './texts.ts';

/** A field that is still empty, and what stands for it in the text. */
export interface Unfilled {
  readonly field: string;
  readonly mark: string;
}

/** A letter as it stands before anybody has changed it. */
export interface MergedLetter {
  readonly subject: string;
  readonly text: string;
  /** Fields the letter cannot do without, marked in the text. */
  readonly unfilled: readonly Unfilled[];
  /** Fields whose sentences were left out because nothing is recorded for them. */
  readonly leftOut: readonly LetterField[];
}

/** Gives the name of a field in the language of whoever reads the marks: the user. */
export type FieldName = (field: string) => string;

/** Fills a built-in template in the formatter's language. Pure in its arguments; no place is left unfilled without its mark. */
export function mergeLetter(template: TemplateId, fields: LetterFields, f: Formatter, name: FieldName): MergedLetter {
  const { frame, texts }: Letters<AnyLanguage> = letters[f.language];
  const speech: Speech = { f, frame };
  const { needs, bare }: Template = templates[template];
  const text: LetterText<AnyLanguage> = texts[template];
  const parts = bare ? text.body : [frame.greeting, ...text.body, frame.closing];
  const marked = new Map<string, string>();
  const left = new Set<LetterField>();
  const filler: Filler = {
    language: f.language,
    fillings: fillingsOf(fields, speech),
    needs: (place) => isLetterField(place) && needs.includes(place),
    mark: (place) => markOf(marked, place, name),
    leave: (place) => {
      if (isLetterField(place)) left.add(place);
    },
  };
  const subject = sentence(text.subject, filler) ?? '';
  const body = parts.flatMap((part) => paragraph(part, frame.gap, filler) ?? []);
  return {
    subject: oneLine(subject),
    text: body.join('\n\n'),
    unfilled: [...marked].map(([field, mark]) => ({ field, mark })),
    leftOut: [...left],
  };
}

/** Fills a template of the user's own: every place whose field is empty, or unknown, is marked. */
export function mergeOwn(
  own: { readonly subject: string; readonly text: string },
  fields: LetterFields,
  f: Formatter,
  name: FieldName,
): MergedLetter {
  const { frame } = letters[f.language];
  const marked = new Map<string, string>();
  const filler: Filler = {
    language: f.language,
    fillings: fillingsOf(fields, { f, frame }),
    needs: () => true,
    mark: (place) => markOf(marked, place, name),
  };
  return {
    subject: oneLine(sentence(own.subject, filler) ?? ''),
    text: sentence(own.text, filler) ?? '',
    unfilled: [...marked].map(([field, mark]) => ({ field, mark })),
    leftOut: [],
  };
}

function markOf(marked: Map<string, string>, place: string, name: FieldName): string {
  const known = marked.get(place) ?? `[${isLetterField(place) ? name(place) : place}]`;
  marked.set(place, known);
  return known;
}

/** Every field that has a value, as it is said. */
function fillingsOf(fields: LetterFields, speech: Speech): Fillings {
  const fillings = new Map<string, Filling>();
  for (const [name, value] of Object.entries(fields)) {
    if (!isLetterField(name)) continue;
    const kind = letterFields[name];
    const said = isTyped(value) ? typed(kind, value, speech) : say(kind, value, speech);
    if (said.text !== '') fillings.set(name, said);
  }
  return fillings;
}

function say<K extends FieldKind>(kind: K, value: unknown, speech: Speech): Filling {
  return sayings[kind](value as FieldValues[K], speech); // `LetterFields` ties each name to the values of its kind
}

function isTyped(value: unknown): value is Typed {
  return typeof value === 'object' && value !== null && 'typed' in value;
}

/** What the user typed: a day is said in the letter's language, a number chooses its words, everything else stands as it is. */
function typed(kind: FieldKind, { typed: text }: Typed, speech: Speech): Filling {
  if (kind === 'day' && Day.safeParse(text).success) return sayings.day(text, speech);
  const count = Number(text);
  if (kind === 'number' && text.trim() !== '' && Number.isFinite(count)) return sayings.number(count, speech);
  return { text: text.trim() };
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, 500);
}
