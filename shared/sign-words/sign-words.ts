import type { Language } from '../languages.ts';
import type { Phrase } from '../phrases.ts';
import type { CatalogueSign, criticism } from '../signs.ts';

/**
 * The set phrases by which a sign can be told from a sentence. Few and certain: a sign that words alone cannot tell has none, and what could as well mean
 * something else is left out.
 */
export type SignWords = Readonly<Partial<Record<CatalogueSign | typeof criticism, readonly Phrase[]>>>;

/** One language: its signs, and the words that say somebody got in touch, so that the clock means something. */
export interface SignLexicon {
  readonly signs: SignWords;
  readonly contact: readonly Phrase[];
}

export type AllSignWords = Readonly<Record<Language, SignLexicon>>;
