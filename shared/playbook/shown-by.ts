import { z } from 'zod';
import { dayNumber } from '../calendar.ts';
import { Day, EntryId } from '../fields.ts';
import type { Effective } from '../journal/effective.ts';
import { dayOf } from '../journal/time.ts';
import { termsOn } from '../terms-ledger.ts';
import { incidentsWith, type Recorded } from './recorded.ts';

/** An entry that shows that a step was taken, and its day. */
export const Taken = z.object({ entry: EntryId, on: Day });
export type Taken = z.output<typeof Taken>;

/** What shows a step that no letter is sent for. What was agreed on holds, however long ago; the rest is of the days looked back to. */
export type ShownBy = (at: Recorded) => readonly Taken[];

type Terms = Effective<'terms-agreed'>['body'];

/** The terms in force say something. */
export function termsSaying(says: (terms: Terms) => boolean): ShownBy {
  return ({ ledgers, asOf }) => {
    const terms = termsOn(ledgers.terms, asOf);
    return terms && says(terms.body) ? [{ entry: terms.entry.id, on: terms.body.from }] : [];
  };
}

/** The very words of an incident with one of these signs are written down. */
export function wordsOf(signs: readonly string[]): ShownBy {
  return (at) =>
    incidentsWith(at, signs, dayNumber(at.since)).flatMap(({ one: { entry, body } }) =>
      body.exactWords === undefined ? [] : [{ entry: entry.id, on: dayOf(body.occurred, entry.recordedAt) }],
    );
}

/** It is written down that the client decided against the advice. */
export const decidedAgainst: ShownBy = ({ ledgers, since }) =>
  ledgers.advice.decided
    .filter(({ body }) => body.outcome !== 'accepted' && body.on >= since)
    .map(({ entry, body }) => ({ entry: entry.id, on: body.on }));

/** A piece of work was accepted. */
export const pieceAccepted: ShownBy = ({ ledgers, since }) =>
  [...ledgers.deliverables.verdicts.values()]
    .flat()
    .filter(({ kind, body }) => kind === 'accepted' && body.on >= since)
    .map(({ entry, body }) => ({ entry: entry.id, on: body.on }));

/** Both aims of a disagreement are written down. */
export const bothAims: ShownBy = ({ ledgers, since }) =>
  ledgers.disagreements.begun
    .filter(({ body }) => body.mine !== undefined && body.theirs !== undefined)
    .map(({ entry, body }) => ({ entry: entry.id, on: dayOf(body.occurred, entry.recordedAt) }))
    .filter(({ on }) => on >= since);

/** Who decides is written down with the goal. */
export const deciderNamed: ShownBy = ({ ledgers }) =>
  ledgers.terms.goals
    .filter(({ body }) => body.decides !== undefined)
    .map(({ entry, body }) => ({ entry: entry.id, on: dayOf(body.occurred, entry.recordedAt) }));

/** The user decided how to go on, or not to. */
export const decided: ShownBy = ({ ledgers, since }) =>
  ledgers.choices.decisions
    .filter(({ body }) => body.on >= since)
    .map(({ entry, body }) => ({ entry: entry.id, on: body.on }));
