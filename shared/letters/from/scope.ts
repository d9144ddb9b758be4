import type { EntryId } from '../../fields.ts';
import type { Effective } from '../../journal/effective.ts';
import { limitsOn } from '../../limits.ts';
import { offersOn, type Offer } from '../../offers.ts';
import { termsOn } from '../../terms-ledger.ts';
import { termsView } from '../../terms-figures.ts';
import type { LetterFields } from '../fields.ts';
import type { LetterChoice, LetterSource } from '../source.ts';
import { dayTold } from './conduct.ts';

/** Extras a change order may be about: those nobody agreed to yet, the newest first. */
export function extrasFor({ ledgers, asOf }: LetterSource): readonly Offer[] {
  return offersOn(ledgers.offers, asOf)
    .filter(({ inScope, state }) => !inScope && state !== 'agreed')
    .toReversed();
}

/** What was asked for beyond the agreement, its time, price and date (seed T7b). */
export function extra(source: LetterSource, choice: LetterChoice): LetterFields {
  const offers = extrasFor(source);
  const offer = choice.scope
    ? offersOn(source.ledgers.offers, source.asOf).find(({ entry }) => entry === choice.scope)
    : (offers.find(({ state }) => state === 'priced') ?? offers.find(({ state }) => state === 'asked'));
  if (!offer) return {};
  const priced = (source.ledgers.offers.steps.get(offer.entry) ?? []).findLast((step) => step.kind === 'scope-priced');
  return {
    extra: offer.what,
    ...(priced?.kind === 'scope-priced' && {
      effort: priced.body.minutes,
      price: priced.body.price,
      ...(priced.body.newDate !== undefined && { newDate: priced.body.newDate }),
    }),
  };
}

/** The agreement in force, and what was worked without a signature (seeds A25, T5). */
export function agreement({ ledgers, house, asOf }: LetterSource): LetterFields {
  const inForce = termsOn(ledgers.terms, asOf);
  const { agreement: signed, payment, from } = inForce?.body ?? {};
  const { unsigned } = termsView(ledgers, house, asOf);
  const agreedOn = signed?.on ?? (signed?.signed ? from : undefined);
  return {
    ...(signed?.title !== undefined && { agreementTitle: signed.title }),
    ...(agreedOn !== undefined && { agreedOn }),
    ...(payment && { payment }),
    ...(unsigned.days > 0 && { unsignedDays: unsigned.days, unsignedTime: unsigned.minutes }),
  };
}

/** The limits that are used up or nearly so, each with its numbers (seed T8). */
export function limits({ ledgers, house, asOf }: LetterSource): LetterFields {
  const noticed = limitsOn(ledgers, house.thresholds, asOf).filter(({ notice }) => notice !== undefined);
  return noticed.length > 0
    ? {
        limits: noticed.map(({ limit, used, included, currency }) => ({
          limit,
          used,
          included,
          ...(currency !== undefined && { currency }),
        })),
      }
    : {};
}

/** The goal as it was last confirmed (seed T6c). */
export function goal({ ledgers, asOf }: LetterSource): LetterFields {
  const last = ledgers.terms.goals.findLast((one) => dayTold(one) <= asOf);
  if (!last) return {};
  const { goal: words, measure, out, decides } = last.body;
  return {
    goal: words,
    goalOn: dayTold(last),
    ...(measure !== undefined && { measure }),
    ...(out !== undefined && { out }),
    ...(decides !== undefined && { decides }),
  };
}

/** What a price contains: as it was last explained, else what the last extra was priced at (seed C2a). */
export function price(source: LetterSource, choice: LetterChoice): LetterFields {
  const explained = source.ledgers.terms.prices.findLast((one) => dayTold(one) <= source.asOf);
  if (explained && !choice.scope) {
    const { what, amount } = explained.body;
    return { priceOf: what, ...(amount && { price: amount }) };
  }
  const asked = extra(source, choice);
  return { ...(asked.extra !== undefined && { priceOf: asked.extra }), ...(asked.price && { price: asked.price }) };
}

/** The recommendation a letter is about: the one chosen, else the last without an answer, else the last. */
export function recommendationFor(
  { ledgers, asOf }: LetterSource,
  chosen: EntryId | undefined,
): Effective<'recommended'> | undefined {
  const { recommended, decided } = ledgers.advice;
  if (chosen) return recommended.get(chosen);
  const given = [...recommended.values()].filter((one) => dayTold(one) <= asOf);
  const answered = new Set(decided.map(({ body }) => body.recommendation));
  return given.findLast(({ entry }) => !answered.has(entry.id)) ?? given.at(-1);
}

/** What was recommended and why, with what the client wanted instead (seed T3). */
export function recommendation(source: LetterSource, choice: LetterChoice): LetterFields {
  const one = recommendationFor(source, choice.recommendation);
  if (!one) return {};
  const answer = source.ledgers.advice.decided.findLast(({ body }) => body.recommendation === one.entry.id);
  const { what, reason } = one.body;
  return {
    advice: what,
    ...(reason !== undefined && { adviceReason: reason }),
    ...(answer?.body.words !== undefined && answer.body.outcome !== 'accepted' && { suggestion: answer.body.words }),
  };
}
