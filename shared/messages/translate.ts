import type { Language } from '../languages.ts';
import type { en } from './en.ts';
import { isolated } from './isolated.ts';
import { pluralForm, type PluralForms } from './plural.ts';

/** English is the source of truth: a key is a path into it, `log.recordedAfter`. */
export type Messages = typeof en;

type Base<K extends string> = K extends `${infer B}_one` | `${infer B}_other` ? B : K;

type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? Base<K> : `${K}.${Keys<T[K]>}`;
}[keyof T & string];

/** A message's key. Plural messages are named without their form: `days`, not `days_one`. */
export type MessageKey = Keys<Messages>;

/**
 * What another language must say: every key of English, where a plural message has the forms that this language has
 * (Welsh six, Polish and Russian four, Japanese one). A missing key or form does not compile.
 */
export type Translation<L extends Language> = Shape<Messages, PluralForms[L]>;

type Shape<T, Form extends string> = {
  [
    K in keyof T & string as K extends `${infer B}_other` ? `${B}_${Form}` : K extends `${string}_one` ? never : K
  ]: T[K] extends string ? string : Shape<T[K], Form>;
};

/** Everything that is said in a language. */
export type Catalogue<L extends Language> = L extends 'en' ? Messages : Translation<L>;

const catalogues = new Map<Language, object>();
const tables = new Map<Language, ReadonlyMap<string, string>>();

/**
 * Makes a language known. Whoever speaks has to know it first: what writes reports and letters learns all six with `six.ts`, a window and its menus each
 * one with `learnt.ts` when it is needed, because the six are as large as all of the window's program.
 */
export function learn<L extends Language>(language: L, catalogue: Catalogue<L>): void {
  catalogues.set(language, catalogue);
}

/** Whether a language was learnt. */
export function isKnown(language: Language): boolean {
  return catalogues.has(language);
}

export type Values = Readonly<Record<string, string | number>>;

/** Gives the sentence of a key; `count` chooses the plural form, and `{{name}}` in a sentence is filled from `values`. */
export type Translate = (key: MessageKey, values?: Values) => string;

/** The sentences of one language. */
export function translator(language: Language): Translate {
  const table = flat(language);
  return (key, values) => {
    const count = values?.['count'];
    const plural = typeof count === 'number' ? table.get(`${key}_${pluralForm(language, count)}`) : undefined;
    const sentence = plural ?? table.get(key) ?? table.get(`${key}_other`);
    if (sentence === undefined) throw new Error(`no message ${key} in ${language}`); // the compiler lets none through
    return values ? fill(sentence, values) : sentence;
  };
}

/** A message for a key that comes from data, such as a sign's name; the given text where there is none. */
export function messageOr(language: Language, key: string, otherwise: string): string {
  return flat(language).get(key) ?? otherwise;
}

/** Every key with its sentence, for tests that read them all. */
export function flat(language: Language): ReadonlyMap<string, string> {
  const known = tables.get(language);
  if (known) return known;
  const catalogue = catalogues.get(language);
  if (!catalogue) throw new Error(`nobody has learnt ${language}`); // see learn()
  const table = new Map<string, string>();
  collect(catalogue, '', table);
  tables.set(language, table);
  return table;
}

function collect(node: unknown, path: string, into: Map<string, string>): void {
  if (typeof node === 'string') into.set(path, node);
  else if (typeof node === 'object' && node !== null) {
    for (const [name, child] of Object.entries(node)) collect(child, path ? `${path}.${name}` : name, into);
  }
}

/** Puts values into a sentence's places, each with a direction of its own; a place without a value stays. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) =>
    Object.hasOwn(values, name) ? isolated(String(values[name])) : place,
  );
}
