import type { Day } from '../fields.ts';
import { isPrivate } from '../journal/disclosure.ts';
import type { EntryId } from '../fields.ts';
import type { AnyEffective } from '../journal/effective.ts';
import type { Entry, Sealed } from '../journal/entry.ts';
import { occurredOf } from '../journal/occurred.ts';
import { references } from '../journal/references.ts';
import { boundsOf, partsOf, type Occurred } from '../journal/time.ts';
import type { Formatter } from '../format.ts';
import { atOnce, type Steps } from '../steps.ts';
import type { ReportOptions } from './source.ts';
import { termsInForce } from './terms-in-force.ts';

/** An entry with the place it has in the order of what happened. */
export interface Placed {
  readonly one: AnyEffective;
  /** The day, month or year it stands under: `2026-11-12`, `2026-11`, `2026`. */
  readonly under: Day;
}

/** What goes into a record and what is left out, with the reason why. */
export interface Choice {
  /** In the order of what happened. */
  readonly placed: readonly Placed[];
  /** The first and the last day, month or year of all that happened in the days asked for, chosen or not; none where nothing did. */
  readonly days: { readonly first: Day; readonly last: Day } | undefined;
  /** Terms agreed outside the days covered and in force in them: they stand in their own part, and not in the chronology. */
  readonly inForce: readonly AnyEffective[];
  readonly outOfRange: number;
  readonly otherKinds: number;
  /** Entries that carry signs, but none of those chosen. */
  readonly otherSigns: number;
  /** Entries that have nothing to do with the one incident chosen. */
  readonly unrelated: number;
  /** The exhibits among the entries chosen, and those that they cite, by their number. */
  readonly exhibits: readonly ExhibitChosen[];
  /** The writer's own assessments, which only the writer's own copy shows unless they are asked for. */
  readonly assessments: readonly Entry[];
  /** What its writer keeps for the copy of their own file: it is in no other. */
  readonly ownCopy: readonly Entry[];
  /** Private fields of the entries chosen and of their corrections. */
  readonly privateFields: number;
}

/** An exhibit of a record; its entry need not be among those in the chronology. */
export type ExhibitChosen = Extract<AnyEffective, { kind: 'exhibit' }>;

// A pattern is the writer's judgement of a person, not something that happened.
const assessments: ReadonlySet<string> = new Set(['pattern-accepted', 'pattern-rejected']);

/** Chooses and orders the entries of a record. */
export function choose(journal: readonly AnyEffective[], options: ReportOptions, f: Formatter): Choice {
  return atOnce(choosing(journal, options, f));
}

/** The same in steps. */
export function* choosing(journal: readonly AnyEffective[], options: ReportOptions, f: Formatter): Steps<Choice> {
  const placed: (Placed & { readonly at: number; readonly order: number })[] = [];
  const left = {
    outOfRange: 0,
    otherKinds: 0,
    otherSigns: 0,
    unrelated: 0,
    assessments: [] as Entry[],
    ownCopy: [] as Entry[],
  };
  const terms = new Set(termsInForce(journal, options).map(({ entry }) => entry.id));
  const inForce: AnyEffective[] = [];
  const related = options.incident === undefined ? undefined : relatedTo(options.incident, journal);
  let privates = 0;
  let days: Choice['days'];
  for (const [order, one] of journal.entries()) {
    yield;
    const happened = dayUnder(one, f);
    const under = options.order === 'recorded' ? f.dayAt(Date.parse(one.entry.recordedAt.at)) : happened;
    if (inRange(happened, options))
      days = {
        first: days && days.first < happened ? days.first : happened,
        last: days && days.last > happened ? days.last : happened,
      };
    if (related && !related.has(one.entry.id)) left.unrelated++;
    else if (!inRange(happened, options)) {
      if (terms.has(one.entry.id)) inForce.push(one);
      else left.outOfRange++;
    } else if (isForOwnCopy(one) && options.audience !== 'file') left.ownCopy.push(one.entry);
    else if (!hasSign(one, options)) left.otherSigns++;
    else if (
      options.kinds?.length
        ? !options.kinds.includes(one.kind)
        : assessments.has(one.kind) && options.audience !== 'file'
    ) {
      if (assessments.has(one.kind)) left.assessments.push(one.entry);
      else left.otherKinds++;
    } else {
      const at = options.order === 'recorded' ? Date.parse(one.entry.recordedAt.at) : placeInTime(one);
      placed.push({ one, under, at, order });
      privates += privatesOf(one);
    }
  }
  yield;
  placed.sort((a, b) => compare(a.under, b.under) || a.at - b.at || a.order - b.order);
  const exhibits = yield* exhibitsOf(journal, [...placed.map(({ one }) => one), ...inForce]);
  return {
    placed,
    days,
    inForce,
    ...left,
    exhibits,
    privateFields: inForce.reduce((sum, one) => sum + privatesOf(one), privates),
  };
}

function privatesOf({ entry, addenda }: AnyEffective): number {
  return addenda.reduce((sum, addendum) => sum + privateFieldsOf(addendum), privateFieldsOf(entry));
}

/** Where something lies that concerns nobody but its writer. */
function isForOwnCopy({ kind, body }: AnyEffective): boolean {
  return kind === 'located' && body.onlyMine === true;
}

/** Of what carries signs, only what carries one of those chosen. */
function hasSign({ kind, body }: AnyEffective, { signs }: ReportOptions): boolean {
  if (!signs?.length) return true;
  if (kind === 'boundary-stated') return body.sign === undefined || signs.includes(body.sign);
  if (kind !== 'incident') return true;
  return (body.signs ?? []).some((sign) => signs.includes(sign));
}

/** An entry, what it names, and what names it. */
function relatedTo(id: EntryId, journal: readonly AnyEffective[]): ReadonlySet<EntryId> {
  const related = new Set<EntryId>([id]);
  for (const { entry, kind, body } of journal) {
    const named = references(kind, body).map((reference) => reference.id);
    if (entry.id === id) for (const one of named) related.add(one);
    else if (kind !== 'exhibit' && named.includes(id)) related.add(entry.id);
  }
  return related;
}

/** Whatever stands in a record may be looked up in it: an exhibit that is cited is in the index, whenever it was recorded. */
function* exhibitsOf(
  journal: readonly AnyEffective[],
  shown: readonly AnyEffective[],
): Steps<readonly ExhibitChosen[]> {
  const wanted = new Set<EntryId>();
  for (const one of shown) {
    yield;
    if (one.kind === 'exhibit') wanted.add(one.entry.id);
    for (const { body, kind } of [one, one.entry, ...one.addenda])
      for (const { id, kinds } of references(kind, body)) if (kinds?.includes('exhibit')) wanted.add(id);
  }
  return journal
    .filter((one): one is ExhibitChosen => one.kind === 'exhibit' && wanted.has(one.entry.id))
    .sort((a, b) => byNumber(a.body.number, b.body.number));
}

/**
 * Epoch milliseconds an entry sorts by within its day: the earliest (or else latest) moment of what happened. Where only a day is known it stands
 * where it was recorded: by then it had happened. Recorded on a later day, it stands at the end of its own.
 */
function placeInTime(one: AnyEffective): number {
  const occurred = occurredOf(one);
  const recorded = Date.parse(one.entry.recordedAt.at);
  const { earliest, latest } = occurred ? boundsOf(occurred, one.entry.recordedAt.zone) : {};
  const untimed = occurred !== undefined && 'on' in occurred && occurred.on.length === 10;
  if (untimed && earliest !== undefined && latest !== undefined && recorded >= earliest)
    return Math.min(recorded, latest - 1);
  return earliest ?? latest ?? recorded;
}

/** A moment to the minute stands under its day in the report's zone; a day, month or year under itself; what gives no time, where it was recorded. */
function dayUnder(one: AnyEffective, f: Formatter): Day {
  const { recordedAt } = one.entry;
  const moment = firstMoment(occurredOf(one));
  if (moment === undefined) return f.dayAt(Date.parse(recordedAt.at));
  const { local, precision } = partsOf(moment, recordedAt.zone);
  return precision === 'minute' ? f.dayAt(boundsOf({ on: moment }, recordedAt.zone).earliest ?? 0) : local;
}

function firstMoment(occurred: Occurred | undefined): string | undefined {
  if (!occurred || 'afterEntry' in occurred) return undefined;
  if ('from' in occurred) return occurred.from;
  if ('between' in occurred) return occurred.between[0];
  return Object.values(occurred)[0];
}

function inRange(under: Day, { from, to }: ReportOptions): boolean {
  const [first, last] =
    under.length === 4
      ? [`${under}-01-01`, `${under}-12-31`]
      : under.length === 7
        ? [`${under}-01`, `${under}-31`]
        : [under, under];
  return (from === undefined || last >= from) && (to === undefined || first <= to);
}

function privateFieldsOf({ kind, body }: Entry | Sealed<'addendum'>): number {
  return Object.entries(body).filter(([name, value]) => isPrivate(kind, name, value)).length;
}

/** EX-1000 after EX-999; those of other computers, whose tag stands before it, after those of the first. */
function byNumber(a: string, b: string): number {
  const [tagA, tagB] = [a, b].map((number) => number.replace(/\d+$/, ''));
  return tagA === tagB ? a.length - b.length || compare(a, b) : compare(a, b);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
