import type { Effective } from '../../journal/effective.ts';
import type { LetterFields } from '../fields.ts';
import type { LetterChoice, LetterSource } from '../source.ts';
import { dayTold } from './conduct.ts';

/** The disagreements a letter may be about: those not settled, the newest first. */
export function disagreementsFor({ ledgers, asOf }: LetterSource): readonly Effective<'disagreement'>[] {
  const { begun, settled } = ledgers.disagreements;
  return begun.filter((one) => dayTold(one) <= asOf && (settled.get(one.entry.id) ?? '9999') > asOf).toReversed();
}

/** The one chosen, else the newest that is not settled. */
export function disagreementFor(
  source: LetterSource,
  { disagreement }: LetterChoice,
): Effective<'disagreement'> | undefined {
  if (disagreement) return source.ledgers.disagreements.begun.find(({ entry }) => entry.id === disagreement);
  return disagreementsFor(source)[0];
}

/** Their aim, one's own, and the ways that were thought of, each by its number so that it can be answered by it (seed C3). */
export function talking(source: LetterSource, choice: LetterChoice): LetterFields {
  const one = disagreementFor(source, choice);
  if (!one) return {};
  const { topic, mine, theirs, options = [] } = one.body;
  return {
    topic,
    ...(mine !== undefined && { mine }),
    ...(theirs !== undefined && { theirs }),
    ...(options.length > 0 && { ways: options.map((way, i) => `${i + 1}. ${way}`).join('\n') }),
  };
}
