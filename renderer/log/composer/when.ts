import type { Day } from '../../../shared/fields.ts';
import { partsOf, type Moment, type Occurred, type Stamp } from '../../../shared/journal/time.ts';

/** How exactly the user knows when it happened. */
export const whenForms = ['now', 'on', 'around', 'before', 'after', 'between'] as const;
export type WhenForm = (typeof whenForms)[number];

/** A moment as it is typed: a day, and a time where one is known. */
export interface TypedMoment {
  readonly day: Day | undefined;
  readonly clock: string | undefined;
}

export interface TypedWhen {
  readonly form: WhenForm;
  readonly first: TypedMoment;
  /** The other end of `between`. */
  readonly second: TypedMoment;
}

/** The minute of a stamp in its own zone: `2026-11-12T21:48[Europe/Warsaw]`. */
export function minuteOf({ at, zone, offset }: Stamp): Moment {
  return `${new Date(Date.parse(at) + offset * 60_000).toISOString().slice(0, 16)}[${zone}]`;
}

/** What was typed, as the journal writes it; undefined while a part is missing. */
export function occurredOf({ form, first, second }: TypedWhen, now: Stamp): Occurred | undefined {
  if (form === 'now') return { on: minuteOf(now) };
  const from = momentOf(first, now.zone);
  if (from === undefined) return undefined;
  if (form !== 'between') return { [form]: from } as Exclude<Occurred, { from: Moment }>; // each form is the name of its field
  const to = momentOf(second, now.zone);
  return to === undefined ? undefined : { between: from <= to ? [from, to] : [to, from] };
}

/** An entry's time, taken apart for typing. */
export function typedWhen(occurred: Occurred | undefined, now: Stamp): TypedWhen {
  const today = typedMoment(minuteOf(now), now.zone);
  if (!occurred || 'afterEntry' in occurred) return { form: 'now', first: today, second: today };
  if ('between' in occurred)
    return {
      form: 'between',
      first: typedMoment(occurred.between[0], now.zone),
      second: typedMoment(occurred.between[1], now.zone),
    };
  if ('from' in occurred)
    return { form: 'between', first: typedMoment(occurred.from, now.zone), second: typedMoment(occurred.to, now.zone) };
  const [form, moment] = Object.entries(occurred)[0] ?? ['on', minuteOf(now)];
  return { form: whenForms.find((one) => one === form) ?? 'on', first: typedMoment(moment, now.zone), second: today };
}

function momentOf({ day, clock }: TypedMoment, zone: string): Moment | undefined {
  if (day === undefined) return undefined;
  return clock === undefined ? day : `${day}T${clock}[${zone}]`;
}

function typedMoment(moment: Moment, zone: string): TypedMoment {
  const { local, precision } = partsOf(moment, zone);
  const day = precision === 'year' ? `${local}-01-01` : precision === 'month' ? `${local}-01` : local.slice(0, 10);
  return { day, clock: precision === 'minute' ? local.slice(11, 16) : undefined };
}
