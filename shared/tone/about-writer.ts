import type { Hit, Token } from '../phrases.ts';
import type { Stretch } from '../quotations.ts';
import type { ToneWords } from './tone.ts';

/** A word that says who a sentence is about. */
export interface Subject extends Stretch {
  readonly isWriter: boolean;
  /** It says whose something is: "my", and no "I". */
  readonly isOwner: boolean;
  /** The person is in the verb: it may stand anywhere in its clause. */
  readonly isVerb: boolean;
}

/** Where a sentence, or a part of one, ends. */
const clauseEnd = /[.!?;:,\n。！？、]/u;
/** Characters within which a subject after the word still belongs to it, and a verb that has the person in it. */
const nearby = 16;
const inClause = 48;

/** The subjects of a text in their order: the words that name one, and the verbs that have the writer in them. */
export function subjectsIn(
  hits: readonly Hit[],
  tokens: readonly Token[],
  { mine, owning, writerVerb }: ToneWords,
): readonly Subject[] {
  const named = hits.map(({ phrase, start, end }) => ({
    start,
    end,
    isWriter: mine.includes(phrase) || owning.includes(phrase),
    isOwner: owning.includes(phrase),
    isVerb: writerVerb?.test(phrase) ?? false,
  }));
  const verbs = tokens
    .filter(({ word, start }) => writerVerb?.test(word) && !named.some((one) => one.start === start))
    .map(({ start, end }) => ({ start, end, isWriter: true, isOwner: false, isVerb: true }));
  return [...named, ...verbs].sort((a, b) => a.start - b.start);
}

/** Whether the nearest "I" or "they" before a word, within its clause, is the writer; else the nearest close after it. */
export function isAboutWriter(text: string, { start, end }: Stretch, subjects: readonly Subject[]): boolean {
  const isSameClause = (from: number, to: number): boolean => !clauseEnd.test(text.slice(from, to));
  const before = subjects.findLast((subject) => subject.end <= start);
  if (before && isSameClause(before.end, start)) return before.isWriter;
  const after = subjects.find((subject) => subject.start >= end && !subject.isOwner);
  if (!after || after.start - end > (after.isVerb ? inClause : nearby) || !isSameClause(end, after.start)) return false;
  return after.isWriter;
}
