import { z } from 'zod';
import { EntryId } from '../fields.ts';
import { playbooks } from '../playbook/playbooks.ts';
import { abuseSigns } from '../signs.ts';
import type { LetterFields } from './fields.ts';
import { incidentFor } from './from/conduct.ts';
import { disagreementFor } from './from/disagreement.ts';
import { recommendationFor } from './from/scope.ts';
import { requestFor, requestRows } from './from/waiting.ts';
import type { LetterChoice, LetterSource } from './source.ts';
import type { TemplateId } from './templates.ts';

/** The kinds of entry that say what a letter made a fact by being sent. */
export const factKinds = [
  'boundary-stated',
  'requested',
  'scope-priced',
  'price-explained',
  'recommended',
  'disagreement',
] as const;

/**
 * What becomes a fact when a letter is sent and is in the record no other way: a limit is stated, an extra is offered at a price. The window offers to
 * record it in one press; the day, the channel and the letter itself are known only then.
 */
export const LetterFact = z.object({
  kind: z.enum(factKinds),
  /** What the entry will say, as far as the record or the letter knows it. */
  body: z.record(z.string(), z.unknown()),
  /** Words typed into the letter for fields that are no words: "3 h", "€ 240". They are read where they can be corrected. */
  typed: z.record(z.string(), z.string()).optional(),
  /** Signs it may be about, the likeliest first. */
  signs: z.array(z.string()).optional(),
  /** An extra that is not recorded as asked for yet; it is recorded first. */
  asked: z.string().optional(),
  /** The entry that is completed by it, in place of a new one. */
  completes: EntryId.optional(),
});
export type LetterFact = z.output<typeof LetterFact>;

/** The fact a letter of a template makes, filled as the letter is; `undefined` where it makes none, or the record has it. */
export function factOf(
  template: TemplateId,
  fields: LetterFields,
  source: LetterSource,
  choice: LetterChoice,
): LetterFact | undefined {
  const words = wordsIn(fields);
  switch (template) {
    case 'boundary':
      return {
        kind: 'boundary-stated',
        body: named({ what: words('limit') }),
        signs: signsFor(template, source, choice),
      };
    case 'boundary-controlling':
    case 'abuse-answer':
    case 'out-of-hours':
      return { kind: 'boundary-stated', body: {}, signs: signsFor(template, source, choice) };
    case 'request':
      if (requestFor(template, choice, requestRows(source, source.asOf))) return undefined;
      return { kind: 'requested', body: named({ what: words('items'), neededBy: words('neededBy') }) };
    case 'change-order':
      return offer(fields, source, choice);
    case 'price-explanation':
      if (typeof fields.priceOf === 'string') return undefined;
      return {
        kind: 'price-explained',
        body: named({ what: words('priceOf') }),
        ...typedIn({ amount: words('price') }),
      };
    case 'recommendation':
      if (recommendationFor(source, choice.recommendation)) return undefined;
      return { kind: 'recommended', body: named({ what: words('advice'), reason: words('adviceReason') }) };
    case 'talk-through':
      return proposal(fields, source, choice);
    default:
      return undefined;
  }
}

/** An extra with its time and price, unless it was priced before. */
function offer(fields: LetterFields, source: LetterSource, choice: LetterChoice): LetterFact | undefined {
  const words = wordsIn(fields);
  const { extra, effort, price } = fields;
  if (typeof effort === 'number' && price && 'minor' in price) return undefined;
  const known = typeof extra === 'string' ? (choice.scope ?? asked(source, extra)) : undefined;
  return {
    kind: 'scope-priced',
    body: named({ request: known, newDate: words('newDate') }),
    ...typedIn({ minutes: words('effort'), price: words('price') }),
    ...(known === undefined && words('extra') !== undefined && { asked: words('extra') }),
  };
}

/** The extra of these words that was recorded last. */
function asked({ ledgers }: LetterSource, what: string): EntryId | undefined {
  return ledgers.offers.asked.findLast(({ body }) => body.what === what)?.entry.id;
}

/** Ways out of a disagreement are proposed: what stalls after it does so against an offer (the eleventh pattern counts from that day). */
function proposal(fields: LetterFields, source: LetterSource, choice: LetterChoice): LetterFact | undefined {
  const words = wordsIn(fields);
  const known = disagreementFor(source, choice);
  if (known?.body.proposedOn !== undefined) return undefined;
  const options = known?.body.options ?? waysIn(words('ways'));
  const body = known
    ? named({ ...(!known.body.options && options && { options }) })
    : named({ topic: words('topic'), mine: words('mine'), theirs: words('theirs'), options });
  return { kind: 'disagreement', body, ...(known && { completes: known.entry.id }) };
}

/** A way a line, as they were typed, without the numbers before them. */
function waysIn(text: string | undefined): readonly string[] | undefined {
  const ways = text
    ?.split('\n')
    .map((line) => line.replace(/^\s*(?:[-–—•*]|\d+[.)])\s*/u, '').trim())
    .filter((line) => line !== '');
  return ways && ways.length > 0 && ways.length <= 20 ? ways : undefined;
}

/** What the limit may be about: the signs of the incident the letter is about, then those of the pattern or of the letter itself that were recorded. */
function signsFor(template: TemplateId, source: LetterSource, choice: LetterChoice): string[] {
  const incident = incidentFor(template, source, choice);
  const of =
    template === 'boundary-controlling'
      ? playbooks.controlling.signs
      : choice.pattern && playbooks[choice.pattern].signs;
  const ofLetter =
    template === 'abuse-answer'
      ? abuseSigns
      : template === 'out-of-hours'
        ? (['out-of-hours', 'short-notice'] as const)
        : [];
  const { bySign } = source.ledgers.signs;
  const often = [...(of ?? []), ...ofLetter].toSorted(
    (a, b) => (bySign.get(b)?.length ?? 0) - (bySign.get(a)?.length ?? 0),
  );
  const expected: readonly string[] = often;
  const its = incident?.one.body.signs ?? [];
  // Of several signs of one incident, the one the letter is about.
  const first = its.toSorted((a, b) => Number(expected.includes(b)) - Number(expected.includes(a)));
  return [...new Set([...first, ...often])];
}

/** The words of a field: the record's, or those typed in their place. */
function wordsIn(fields: LetterFields): (field: keyof LetterFields) => string | undefined {
  return (field) => {
    const value: unknown = fields[field];
    if (typeof value === 'string') return value;
    const typed = typeof value === 'object' && value !== null && 'typed' in value ? value.typed : undefined;
    return typeof typed === 'string' ? typed : undefined;
  };
}

function named(body: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

function typedIn(words: Readonly<Record<string, string | undefined>>): Pick<LetterFact, 'typed'> {
  const typed = Object.entries(words).flatMap(([field, text]) => (text === undefined ? [] : [[field, text] as const]));
  return typed.length > 0 ? { typed: Object.fromEntries(typed) } : {};
}
