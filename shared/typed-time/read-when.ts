import type { Day } from '../fields.ts';
import { boundsOf, localDay, spanOf, type Occurred, type Stamp } from '../journal/time.ts';
import type { Language } from '../languages.ts';
import { localAt } from '../zones.ts';
import { folded } from './folded.ts';
import { dayOfFigures, saidBy, type Said } from './moment.ts';
import { sentencesOf, type SentenceForm } from './sentences.ts';
import { tokensOf } from './tokens.ts';
import { typedWords, type PartOfDay } from './words.ts';

/** How a typed time was understood. */
export type ReadWhen =
  | { readonly is: 'empty' }
  | { readonly is: 'unclear' }
  | {
      readonly is: 'read';
      readonly occurred: Occurred;
      /** The figures could be another day in another country's order. */
      readonly either: boolean;
      /** It lies ahead. */
      readonly ahead: boolean;
    };

/** More than any sentence about a time needs. */
const longest = 200;

/**
 * Reads a time as people type it, "last Tuesday around noon", in one language. Nothing is guessed in silence: what is not understood is `unclear`, and
 * the answer is to be shown in words at once. Without a year the latest such day is meant; without a day, today; a weekday is the last one.
 */
export function readWhen(text: string, language: Language, now: Stamp): ReadWhen {
  if (text.trim() === '') return { is: 'empty' };
  if (text.length > longest) return { is: 'unclear' };
  const plain = typedWords[language].spaceless ? folded(text).replace(/\s/g, '') : folded(text);
  const read = inSentence(plain, language, now) ?? alone(plain, language, now);
  if (!read) return { is: 'unclear' };
  const { earliest } = boundsOf(read.occurred, now.zone);
  return { is: 'read', ...read, ahead: earliest !== undefined && earliest > Date.parse(now.at) };
}

interface Understood {
  readonly occurred: Occurred;
  readonly either: boolean;
}

function inSentence(text: string, language: Language, now: Stamp): Understood | undefined {
  for (const { form, pattern } of sentencesOf(language)) {
    const match = pattern.exec(text);
    if (!match) continue;
    const { lead, one = '', two } = match.groups ?? {};
    const first = said(lead === undefined ? one : `${lead} ${one}`, language, now);
    const second = two === undefined ? undefined : said(two, language, now);
    if (!first || (two !== undefined && !second)) continue;
    const occurred = second ? pair(form, first, second, now) : single(form, first, now);
    if (occurred) return { occurred, either: isEither(first) || (second !== undefined && isEither(second)) };
  }
  return undefined;
}

function alone(text: string, language: Language, now: Stamp): Understood | undefined {
  const only = said(text, language, now);
  if (!only || only.bare !== undefined) return undefined; // a number alone may be an hour or a day
  if (only.minutesAgo !== undefined)
    return {
      occurred: { [only.minutesAgo === 0 ? 'on' : 'around']: minutesBefore(only.minutesAgo, now) } as Occurred,
      either: false,
    }; // each is the name of its field
  const span = spanOfSaid(only, now);
  if (span)
    return {
      occurred: only.span && only.span[0].length === 10 ? { from: span[0], to: span[1] } : { between: span },
      either: isEither(only),
    };
  const moment = momentOf(only, now);
  return moment === undefined ? undefined : { occurred: { on: moment }, either: isEither(only) };
}

function said(text: string, language: Language, now: Stamp): Said | undefined {
  const tokens = tokensOf(text, language);
  const found = tokens && saidBy(tokens, localDay(now));
  return found?.figures && dayOfSaid(found, localDay(now)) === undefined ? undefined : found; // 31 November
}

function isEither({ figures }: Said): boolean {
  return figures?.either ?? false;
}

function single(form: SentenceForm, one: Said, now: Stamp): Occurred | undefined {
  if (form === 'between' || form === 'from') return undefined;
  const span = spanOfSaid(one, now);
  if (span) return form === 'around' ? { between: span } : form === 'before' ? { before: span[0] } : { after: span[1] };
  const moment = one.minutesAgo === undefined ? momentOf(asHour(one), now) : minutesBefore(one.minutesAgo, now);
  return moment === undefined ? undefined : ({ [form]: moment } as Occurred); // each form is the name of its field
}

function pair(form: SentenceForm, one: Said, two: Said, now: Stamp): Occurred | undefined {
  if (form !== 'between' && form !== 'from') return undefined;
  const [first, second] = completed(one, two, localDay(now));
  const from = first.minutesAgo === undefined ? momentOf(asHour(first), now) : minutesBefore(first.minutesAgo, now);
  const to = second.minutesAgo === undefined ? momentOf(asHour(second), now) : minutesBefore(second.minutesAgo, now);
  if (from === undefined || to === undefined) return undefined;
  const isReversed = spanOf(from, now.zone).start > spanOf(to, now.zone).start;
  const ends: [string, string] = isReversed ? [to, from] : [from, to];
  return form === 'between' ? { between: ends } : { from: ends[0], to: ends[1] };
}

/** What one end leaves out, the other says: "3 to 5 November", "yesterday between 10 and 12", "March to April 2026". */
function completed(one: Said, two: Said, today: Day): readonly [Said, Said] {
  const days = [dayOfSaid(one, today), dayOfSaid(two, today)];
  const timed = (said: Said) =>
    said.clock !== undefined || (said.bare !== undefined && (said.day ?? said.figures) !== undefined);
  let [first, second] = [one, two];
  if (!days[0] && days[1]) {
    const { m } = two.figures ?? {};
    if (one.bare !== undefined && m !== undefined && !timed(two)) first = { figures: { ...two.figures, d: one.bare } };
    else first = { ...one, day: days[1] };
  } else if (days[0] && !days[1]) {
    const { m } = one.figures ?? {};
    if (two.bare !== undefined && m !== undefined && !timed(one)) second = { figures: { ...one.figures, d: two.bare } };
    else second = { ...two, day: days[0] };
  }
  return sharedYear(first, second, today);
}

function sharedYear(one: Said, two: Said, today: Day): readonly [Said, Said] {
  const [a, b] = [one.figures, two.figures];
  if (a?.m === undefined || b?.m === undefined) return [one, two];
  if (a.y === undefined) {
    const end = dayOfFigures(b, today);
    return [{ ...one, figures: undefined, day: dayOfFigures(a, today, end === undefined ? today : lastDay(end)) }, two];
  }
  return b.y === undefined ? [one, { ...two, figures: { ...b, y: a.y } }] : [one, two];
}

function lastDay(day: Day): Day {
  return day.length === 10 ? day : `${day}-31`;
}

/** A number alone, or beside a day, is an hour where the sentence wants a time. */
function asHour(said: Said): Said {
  if (said.bare === undefined || said.clock !== undefined) return said;
  return { ...said, bare: undefined, clock: `${String(said.bare).padStart(2, '0')}:00` };
}

function dayOfSaid({ day, figures }: Said, today: Day): Day | undefined {
  return day ?? (figures && dayOfFigures(figures, today));
}

function momentOf(said: Said, now: Stamp): string | undefined {
  if (said.span || said.part || said.bare !== undefined || said.minutesAgo !== undefined) return undefined;
  const today = localDay(now);
  const day = dayOfSaid(said, today) ?? (said.clock === undefined ? undefined : today);
  if (day === undefined || said.clock === undefined) return day;
  return day.length === 10 && Number(said.clock.slice(0, 2)) < 24 ? `${day}T${said.clock}[${now.zone}]` : undefined;
}

/** The hours a part of the day is taken to have; they are shown, and can be changed. */
const hours: Readonly<Record<PartOfDay, readonly [string, string]>> = {
  morning: ['06:00', '12:00'],
  afternoon: ['12:00', '18:00'],
  evening: ['18:00', '23:59'],
};

function spanOfSaid(said: Said, now: Stamp): [string, string] | undefined {
  const ended = (text: string) => (text.length > 10 ? `${text}[${now.zone}]` : text);
  if (said.span) return [ended(said.span[0]), ended(said.span[1])];
  if (said.part === undefined || said.clock !== undefined) return undefined;
  const day = dayOfSaid(said, localDay(now)) ?? localDay(now);
  if (day.length !== 10) return undefined;
  const [from, to] = hours[said.part];
  return [ended(`${day}T${from}`), ended(`${day}T${to}`)];
}

function minutesBefore(minutes: number, { at, zone }: Stamp): string {
  return `${new Date(localAt(zone, Date.parse(at) - minutes * 60_000)).toISOString().slice(0, 16)}[${zone}]`;
}
