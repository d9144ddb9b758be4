import type { Language } from '../languages.ts';

/** What a sceptical reader stumbles over (row 18; research, 3.1): it says more about the writer than about what happened. */
export const toneKinds = ['absolute', 'insult', 'mind-reading', 'capitals', 'exclamation'] as const;
export type ToneKind = (typeof toneKinds)[number];

/** A stretch of a text worth a second look. The app lists it and offers another wording; it never stands in the way. */
export interface ToneFinding {
  readonly kind: ToneKind;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** What could stand there instead; none where only the writer can say it, as for an insult. */
  readonly instead?: string;
}

/** The words of one language. */
export interface ToneWords {
  /** Absolutes, each with what could be said instead; nothing where the sentence would have to be turned round. */
  readonly absolutes: Readonly<Record<string, string>>;
  readonly insults: readonly string[];
  /** Saying what somebody thinks, feels or means, as if one could see it. */
  readonly mindReading: readonly string[];
  /** Set phrases in which the same words are harmless. */
  readonly harmless: readonly string[];
  /** Words that say "I" or "we": an absolute about oneself is the writer's to make. */
  readonly mine: readonly string[];
  /** Words that say whose something is, the writer's: before an absolute they are about the writer, after it they are not. */
  readonly owning: readonly string[];
  /** Verbs that have the writer in them, where a language puts the person there. */
  readonly writerVerb?: RegExp;
  /** Words after which an absolute is what somebody asks for, or says: it is theirs, and blames nobody. */
  readonly framing: readonly string[];
  /** Absolutes that exaggerate whoever they are about. */
  readonly hyperbole: readonly string[];
  /** Words that say who else it is about. */
  readonly theirs: readonly string[];
  /** Words that are shouted when they stand in capitals. */
  readonly shouted: readonly string[];
}

export type AllToneWords = Readonly<Record<Language, ToneWords>>;
