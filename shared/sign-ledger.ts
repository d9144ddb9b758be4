import { dayNumber, type DayNumber } from './calendar.ts';
import type { Effective } from './journal/effective.ts';
import type { Fold } from './journal/following.ts';
import { dayOf } from './journal/time.ts';
import { stampDay } from './work-ledger.ts';

/** An entry with the day it happened. */
export interface Dated<K extends 'incident' | 'boundary-stated' | 'good-turn' | 'own-miss'> {
  readonly day: DayNumber;
  readonly one: Effective<K>;
}

/** Incidents by the signs they carry, the limits stated, and what speaks for the client and against the user; each list by day. */
export interface SignLedger {
  readonly incidents: Dated<'incident'>[];
  readonly bySign: Map<string, Dated<'incident'>[]>;
  readonly boundaries: Dated<'boundary-stated'>[];
  readonly goodTurns: Dated<'good-turn'>[];
  readonly ownMisses: Dated<'own-miss'>[];
}

export const signFold: Fold<SignLedger> = {
  kinds: ['incident', 'boundary-stated', 'good-turn', 'own-miss'],
  begin: () => ({ incidents: [], bySign: new Map(), boundaries: [], goodTurns: [], ownMisses: [] }),
  take: (ledger, one) => {
    if (one.kind === 'incident') takeIncident(ledger, one);
    else if (one.kind === 'boundary-stated') insert(ledger.boundaries, { day: dayHappened(one), one });
    else if (one.kind === 'good-turn') insert(ledger.goodTurns, { day: dayHappened(one), one });
    else if (one.kind === 'own-miss') insert(ledger.ownMisses, { day: dayHappened(one), one });
  },
};

function takeIncident({ incidents, bySign }: SignLedger, one: Effective<'incident'>): void {
  const dated = { day: dayHappened(one), one };
  insert(incidents, dated);
  for (const sign of new Set(one.body.signs)) {
    const list = bySign.get(sign);
    if (list) insert(list, dated);
    else bySign.set(sign, [dated]);
  }
}

function dayHappened({
  body,
  entry,
}: Dated<'incident' | 'boundary-stated' | 'good-turn' | 'own-miss'>['one']): DayNumber {
  return body.occurred ? dayNumber(dayOf(body.occurred, entry.recordedAt)) : stampDay(entry.recordedAt);
}

/** Puts what happened on a day after all that happened on it or before; mostly at the end. */
function insert<T extends { readonly day: DayNumber }>(list: T[], one: T): void {
  const last = list.at(-1);
  if (!last || last.day <= one.day) list.push(one);
  else list.splice(placeAfter(list, one.day), 0, one);
}

/** How many of a list by day happened on a day or before. */
export function placeAfter(list: readonly { readonly day: DayNumber }[], day: DayNumber): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.day ?? Infinity) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a list by day from one day to another, both included. */
export function between<T extends { readonly day: DayNumber }>(
  list: readonly T[],
  from: DayNumber,
  to: DayNumber,
): readonly T[] {
  return list.slice(placeAfter(list, from - 1), placeAfter(list, to));
}
