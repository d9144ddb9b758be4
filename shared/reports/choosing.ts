import type { Day } from '../fields.ts';
import { isPrivate } from '../journal/disclosure.ts';
import type { AnyEffective } from '../journal/effective.ts';
import type { Entry, Sealed } from '../journal/entry.ts';
import { occurredOf } from '../journal/occurred.ts';
import { boundsOf, partsOf, type Occurred } from '../journal/time.ts';
import type { Formatter } from '../format.ts';
import type { ReportOptions } from './source.ts';

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
  readonly outOfRange: number;
  readonly otherKinds: number;
  /** The writer's own assessments, which only the writer's own copy shows unless they are asked for. */
  readonly assessments: readonly Entry[];
  /** Private fields of the entries chosen and of their corrections. */
  readonly privateFields: number;
}

// A pattern is the writer's judgement of a person, not something that happened.
const assessments: ReadonlySet<string> = new Set(['pattern-accepted', 'pattern-rejected']);

/** Chooses and orders the entries of a record. */
export function choose(journal: readonly AnyEffective[], options: ReportOptions, f: Formatter): Choice {
  const placed: (Placed & { readonly at: number; readonly order: number })[] = [];
  const left = { outOfRange: 0, otherKinds: 0, assessments: [] as Entry[] };
  let privates = 0;
  for (const [order, one] of journal.entries()) {
    const under = dayUnder(one, f);
    if (!inRange(under, options)) left.outOfRange++;
    else if (
      options.kinds?.length
        ? !options.kinds.includes(one.kind)
        : assessments.has(one.kind) && options.audience !== 'file'
    ) {
      if (assessments.has(one.kind)) left.assessments.push(one.entry);
      else left.otherKinds++;
    } else {
      placed.push({ one, under, at: placeInTime(one), order });
      privates +=
        privateFieldsOf(one.entry) + one.addenda.reduce((sum, addendum) => sum + privateFieldsOf(addendum), 0);
    }
  }
  placed.sort((a, b) => compare(a.under, b.under) || a.at - b.at || a.order - b.order);
  return { placed, ...left, privateFields: privates };
}

/**
 * Epoch milliseconds an entry sorts by within its day: the earliest (or else latest) moment of what happened. Where only a day is known and it was
 * recorded on that day, the recording: by then it had happened.
 */
function placeInTime(one: AnyEffective): number {
  const occurred = occurredOf(one);
  const recorded = Date.parse(one.entry.recordedAt.at);
  const { earliest, latest } = occurred ? boundsOf(occurred, one.entry.recordedAt.zone) : {};
  const untimed = occurred !== undefined && 'on' in occurred && occurred.on.length === 10;
  if (untimed && earliest !== undefined && latest !== undefined && recorded >= earliest && recorded < latest)
    return recorded;
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

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
