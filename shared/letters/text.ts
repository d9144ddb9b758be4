import type { Failure } from '../decision.ts';
import type { Language } from '../languages.ts';
import type { PluralForms } from '../messages/plural.ts';
import type { LimitLine } from './fields.ts';
import type { TemplateId } from './templates.ts';

/** The language that asks for the fewest plural forms: what is written in any language can be read as written in it. */
export type AnyLanguage = 'ja';

/** A sentence whose words depend on a number: the plural form of the field `by`, by the rules of the language. */
export type Counted<L extends Language> = { readonly by: string } & { readonly [F in PluralForms[L]]: string };

/** A sentence about one thing, or about several, where no number is said. */
export interface OneOrMore {
  readonly of: string;
  readonly single: string;
  readonly several: string;
}

/** The first of several sentences for which everything is known. */
export interface FirstOf<L extends Language> {
  readonly first: readonly (string | Counted<L> | OneOrMore)[];
}

/** A sentence with places such as `{{neededBy}}`. */
export type Sentence<L extends Language> = string | Counted<L> | OneOrMore | FirstOf<L>;

/** Sentences that run on, or lines under each other. What is left out leaves no gap. */
export type Paragraph<L extends Language> =
  Sentence<L> | readonly Sentence<L>[] | { readonly lines: readonly Sentence<L>[] };

/** The words of one template in one language. */
export interface LetterText<L extends Language> {
  readonly subject: Sentence<L>;
  readonly body: readonly Paragraph<L>[];
}

/** What every letter of a language has alike, and how it says lists, limits, rules and reasons. */
export interface Frame<L extends Language> {
  readonly greeting: Sentence<L>;
  readonly closing: string;
  /** Between two sentences of a paragraph. */
  readonly gap: string;
  /** Before each line of a list. */
  readonly bullet: string;
  /** Places: number, issued, due, open. */
  readonly invoice: string;
  /** Places: number, issued, due, open, days. */
  readonly overdue: Sentence<L>;
  /** Places: number, due, open, days, percent, interest. */
  readonly interest: Sentence<L>;
  /** Place: fixed. */
  readonly fixed: string;
  readonly basis: Readonly<Record<'eu' | 'uk' | 'contract' | 'clause', string>>;
  /** Places: used, included. */
  readonly limits: Readonly<Record<LimitLine['limit'], string>>;
  /** Places: days, from, to. */
  readonly hours: string;
  /** Place: days, or day. */
  readonly payment: {
    readonly net: Sentence<L>;
    readonly dayOfMonth: string;
    readonly endOfMonth: Sentence<L>;
    readonly atEndOfMonth: string;
    readonly onDelivery: string;
  };
  /** "I cannot meet your needs …" with one reason, and before a list of several (seed A32). */
  readonly reason: string;
  readonly reasons: string;
  /** One line of that list. */
  readonly reasonItem: string;
  /** What stands in the blank; place of `other`: words. */
  readonly failures: Readonly<Record<Failure, string>>;
}

/** Every letter of a language. */
export interface Letters<L extends Language> {
  readonly frame: Frame<L>;
  readonly texts: Readonly<Record<TemplateId, LetterText<L>>>;
}

/** The letters of one group. */
export type LetterSet<L extends Language, T extends TemplateId> = Readonly<Record<T, LetterText<L>>>;
