import { dayNumber, dayText, monthsBetween, type DayNumber } from './calendar.ts';
import { counted, mostIds } from './counted.ts';
import type { Day } from './fields.ts';
import { grouped } from './grouped.ts';
import type { HouseRules } from './house-rules.ts';
import type { ClientLedgers } from './ledgers.ts';
import { repeatsIn } from './repeats.ts';
import { between, placeAfter, type Dated, type SignLedger } from './sign-ledger.ts';
import { criticism } from './signs.ts';
import { termsOn } from './terms-ledger.ts';
import type { Hours } from './terms.ts';
import { usualHours } from './working-hours.ts';
import { monthsShown, type Often, type SignsView, type StatedLimit } from './signs-view.ts';

type AnyDated = Dated<'incident' | 'boundary-stated' | 'good-turn' | 'own-miss'>;

/** The signs of a client at the end of a day: how often, since when, and which were repeated after a limit was stated (rows 20 to 22). */
export function signsView(
  { signs: ledger, terms }: Pick<ClientLedgers, 'signs' | 'terms'>,
  house: HouseRules,
  asOf: Day,
): SignsView {
  const today = dayNumber(asOf);
  const months = monthsOf(ledger, asOf);
  const often = (list: readonly AnyDated[]): Often => oftenIn(list, today, months);
  const signs = [...ledger.bySign].flatMap(([sign, all]) => {
    const list = all.slice(0, placeAfter(all, today));
    const [first, last] = [list[0], list.at(-1)];
    if (sign === criticism || !first || !last) return [];
    return { sign, first: dayText(first.day), last: dayText(last.day), ...often(list) };
  });
  return {
    asOf,
    months: [...months],
    signs: signs.sort((a, b) => b.last90 - a.last90 || b.all - a.all || (a.sign < b.sign ? -1 : 1)),
    incidents: often(ledger.incidents.filter(isTrouble)),
    criticism: often(ledger.bySign.get(criticism) ?? []),
    goodTurns: often(ledger.goodTurns),
    ownMisses: often(ledger.ownMisses),
    limits: limitsIn(ledger, today),
    hours: { working: [...hoursOn(terms, house, asOf)], zone: house.zone },
  };
}

/** The client's hours in the terms in force, else the user's own, else the usual ones. */
function hoursOn(terms: ClientLedgers['terms'], { hours }: HouseRules, day: Day): readonly Hours[] {
  const own = hours.findLast(({ from }) => from <= day) ?? hours[0];
  return termsOn(terms, day)?.body.working ?? own?.working ?? usualHours;
}

/** Whether an incident is about more than criticism, which is normal and no trouble (seed C4). */
export function isTrouble({ one }: Dated<'incident'>): boolean {
  const signs = one.body.signs ?? [];
  return signs.length === 0 || signs.some((sign) => sign !== criticism);
}

/** How often something happened by a day: lately, in all, and by month. */
export function oftenIn(all: readonly AnyDated[], today: DayNumber, months: readonly string[]): Often {
  const list = all.slice(0, placeAfter(all, today));
  const ids = (days: number) => counted(between(list, today - days + 1, today).map(({ one }) => one.entry.id));
  const [entries30, entries90] = [ids(30), ids(90)];
  const places = new Map(months.map((month, i) => [month, i]));
  const byMonth = months.map(() => 0);
  for (const { day } of between(list, dayNumber(`${months[0] ?? '9999-12'}-01`), today)) {
    const place = places.get(dayText(day).slice(0, 7));
    if (place !== undefined) byMonth[place] = (byMonth[place] ?? 0) + 1;
  }
  return {
    last30: entries30.count,
    last90: entries90.count,
    all: list.length,
    entries30,
    entries90,
    entries: counted(list.map(({ one }) => one.entry.id)),
    months: byMonth,
  };
}

/** The months from the first with anything in it, so that a short story is not drawn as a long silence. */
function monthsOf({ incidents, goodTurns, ownMisses, boundaries }: SignLedger, asOf: Day): readonly string[] {
  const firsts = [incidents, goodTurns, ownMisses, boundaries].flatMap((list) => list[0]?.day ?? []);
  const first = Math.min(...firsts);
  return first > dayNumber(asOf) ? [] : monthsBetween(dayText(first), asOf).slice(-monthsShown);
}

function limitsIn(ledger: SignLedger, today: DayNumber): StatedLimit[] {
  const byLimit = grouped(repeatsIn(ledger, today), ({ boundary }) => boundary);
  return ledger.boundaries.slice(0, placeAfter(ledger.boundaries, today)).map(({ one, day }) => {
    const { sign, what } = one.body;
    const repeats = byLimit.get(one.entry.id) ?? [];
    return {
      entry: one.entry.id,
      on: dayText(day),
      what,
      ...(sign !== undefined && { sign }),
      repeats: repeats.slice(-mostIds).map(({ incident, on }) => ({ entry: incident, on })),
      repeated: repeats.length,
    };
  });
}
