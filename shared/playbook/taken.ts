import { z } from 'zod';
import type { Day } from '../fields.ts';
import { dayOf } from '../journal/time.ts';
import { noticesOf } from '../notices.ts';
import { termsOn } from '../terms-ledger.ts';
import { letterTemplates, stepKinds, stepPlaces, type LetterTemplate, type Playbook } from './playbook.ts';
import type { Recorded } from './recorded.ts';
import { Taken } from './shown-by.ts';

/** A step of a playbook, and the last entry that shows it was taken: the letter sent, or what says the same without one. */
export const StepStanding = z.object({
  step: z.string(),
  letter: z.enum(letterTemplates).optional(),
  leads: z.enum([...stepPlaces, ...stepKinds]).optional(),
  taken: Taken.optional(),
});
export type StepStanding = z.output<typeof StepStanding>;

/**
 * The steps of a playbook as they stand, and the one that comes next: the first not taken after the last that was. What is done again and again says
 * nothing of the steps before it.
 */
export function stepsTaken(
  playbook: Playbook,
  at: Recorded,
): { readonly steps: StepStanding[]; readonly next: string | undefined } {
  const from = beginningOf(playbook, at);
  const steps = playbook.steps.map(({ step, letter, leads, shownBy }) => {
    // What was agreed on holds, however long ago.
    const since = letter === 'payment-terms' ? '' : from;
    const said = letter
      ? [...lettersSent(letter, at), ...otherwise(letter, playbook, at)].filter(({ on }) => on >= since)
      : [];
    const taken = lastOf([...said, ...(shownBy?.(at) ?? [])], at.asOf);
    return { step, ...(letter && { letter }), ...(leads && { leads }), ...(taken && { taken }) };
  });
  const last = steps.findLastIndex(({ taken }, i) => taken !== undefined && !playbook.steps[i]?.recurs);
  return { steps, next: steps.find(({ taken }, i) => i > last && taken === undefined)?.step };
}

/**
 * The day from which on steps count. Reminders of an earlier invoice, and of a request that was answered, are not steps about the one that is late now:
 * the ladder begins again.
 */
function beginningOf({ pattern }: Playbook, at: Recorded): Day {
  if (pattern === 'pays-later')
    return earliest(at.invoices.flatMap(({ open, due }) => (open > 0 && due < at.asOf ? due : []))) ?? at.since;
  if (pattern === 'unresponsive')
    return earliest(at.requests.flatMap(({ state, askedOn }) => (state === 'overdue' ? askedOn : []))) ?? at.since;
  return at.since;
}

function earliest(days: readonly Day[]): Day | undefined {
  return days.reduce<Day | undefined>((first, day) => (first !== undefined && first < day ? first : day), undefined);
}

function lettersSent(letter: LetterTemplate, { ledgers, asOf }: Recorded): readonly Taken[] {
  return noticesOf(ledgers.notices, [letter], asOf);
}

/** Entries that say what a letter would have said: a request asked by phone is asked. */
function otherwise(letter: LetterTemplate, { pattern, signs }: Playbook, at: Recorded): readonly Taken[] {
  const { terms, advice, notices, offers, stops, signs: book } = at.ledgers;
  switch (letter) {
    case 'request':
      return at.requests
        .filter(({ wants }) => (wants === 'access') === (pattern === 'controlling'))
        .map(({ id, askedOn }) => ({ entry: id, on: askedOn }));
    case 'nudge-2': {
      // The last one before a pause is a step of its own.
      const letters = new Set(notices.sent.map(({ entry }) => entry));
      return at.requests.flatMap(({ nudges }) =>
        nudges.flatMap(({ entry, on }) => (letters.has(entry) ? [] : { entry, on })),
      );
    }
    case 'payment-terms': {
      const agreed = termsOn(terms, at.asOf);
      return agreed?.body.payment && agreed.body.agreement?.signed
        ? [{ entry: agreed.entry.id, on: agreed.body.from }]
        : [];
    }
    case 'boundary':
    case 'boundary-controlling':
      return book.boundaries
        .filter(({ one }) => one.body.sign !== undefined && (signs as readonly string[]).includes(one.body.sign)) // widened only to ask
        .map(({ one: { entry, body } }) => ({ entry: entry.id, on: dayOf(body.occurred, entry.recordedAt) }));
    case 'stop-work':
      return stops.turns
        .filter(({ kind }) => kind === 'work-stopped')
        .map(({ entry, body }) => ({ entry: entry.id, on: body.on }));
    case 'resume':
      return stops.turns
        .filter(({ kind }) => kind === 'work-resumed')
        .map(({ entry, body }) => ({ entry: entry.id, on: body.on }));
    case 'recommendation':
      return [...advice.recommended.values()].map(({ entry, body }) => ({
        entry: entry.id,
        on: body.on ?? dayOf(body.occurred, entry.recordedAt),
      }));
    case 'goal-confirmation':
      return terms.goals.map(({ entry, body }) => ({ entry: entry.id, on: dayOf(body.occurred, entry.recordedAt) }));
    case 'price-explanation':
      return terms.prices.map(({ entry, body }) => ({ entry: entry.id, on: dayOf(body.occurred, entry.recordedAt) }));
    case 'change-order':
      return [...offers.steps.values()]
        .flat()
        .filter(({ kind }) => kind === 'scope-priced')
        .map(({ entry, body }) => ({ entry: entry.id, on: body.on ?? dayOf(body.occurred, entry.recordedAt) }));
    default:
      return [];
  }
}

function lastOf(all: readonly Taken[], to: Day): Taken | undefined {
  const last = all
    .filter(({ on }) => on <= to)
    .reduce<Taken | undefined>((latest, one) => (latest && latest.on > one.on ? latest : one), undefined);
  return last && { entry: last.entry, on: last.on };
}
