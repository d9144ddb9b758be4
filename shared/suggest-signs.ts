import { dayNumber, weekday } from './calendar.ts';
import type { Occurred } from './journal/time.ts';
import { momentOf, partsOf } from './journal/time.ts';
import type { Language } from './languages.ts';
import { offsetAt } from './offsets.ts';
import { finderOf, tokensOf, type Finder } from './phrases.ts';
import { criticism, isAbuse, type CatalogueSign } from './signs.ts';
import { signWords } from './sign-words/words.ts';
import type { Hours } from './terms.ts';

/** A sign that what is being written may be about. It is offered, with the words that led to it, and never set. */
export interface SuggestedSign {
  readonly sign: CatalogueSign | typeof criticism;
  readonly because: 'words' | 'clock';
  /** The words of the text, as they stand there. */
  readonly words: readonly string[];
}

/** The user's working hours, and the zone they are in. */
export interface OwnHours {
  readonly working: readonly Hours[];
  readonly zone: string;
}

/** How many signs are offered at once: more would be a form to fill in. */
const mostOffered = 3;

/**
 * The signs a text may be about (row 20): told from set phrases, and from the clock where somebody got in touch outside the user's hours (seed T4).
 * What is criticism is offered as that; abuse only where the text says so itself (seed C4).
 */
export function suggestSigns(
  text: string,
  language: Language,
  occurred: Occurred | undefined,
  hours: OwnHours,
): readonly SuggestedSign[] {
  const { signs, contact } = findersOf(language);
  const tokens = tokensOf(text);
  const words = (finder: Finder): readonly string[] => [
    ...new Set(finder(text, tokens).map(({ start, end }) => text.slice(start, end))),
  ];
  const told = signs
    .map(([sign, finder]): SuggestedSign => ({ sign, because: 'words', words: words(finder) }))
    .filter((one) => one.words.length > 0);
  const hasAbuse = told.some(({ sign }) => isAbuse(sign));
  const clock = told.some(({ sign }) => sign === 'out-of-hours') ? [] : byClock(occurred, hours, words(contact));
  return [...told.filter(({ sign }) => sign !== criticism || !hasAbuse), ...clock].slice(0, mostOffered);
}

/** When something happened at a known minute outside the hours, and somebody got in touch then. */
function byClock(
  occurred: Occurred | undefined,
  hours: OwnHours,
  contact: readonly string[],
): readonly SuggestedSign[] {
  if (!occurred || contact.length === 0 || hours.working.length === 0 || !isOutside(occurred, hours)) return [];
  return [{ sign: 'out-of-hours', because: 'clock', words: contact.slice(0, 1) }];
}

/** Whether something is known to have happened outside the hours; what has no minute is not. */
export function isOutside(occurred: Occurred, { working, zone }: OwnHours): boolean {
  const moment = momentOf(occurred, 'from');
  if (moment === undefined) return false;
  const { local, precision, zone: own } = partsOf(moment, zone);
  if (precision !== 'minute') return false;
  const { day, minute } = inZone(local, own, zone);
  return !working.some((hours) => holds(hours, day, minute));
}

/** A clock time of one zone by the calendar and clock of another. */
function inZone(local: string, from: string, to: string): { readonly day: number; readonly minute: number } {
  const here = dayNumber(local) * 1440 + Number(local.slice(11, 13)) * 60 + Number(local.slice(14, 16));
  // Within an hour of a clock change the offset may be the other one.
  const shifted = from === to ? here : here - offsetAt(from, here) + offsetAt(to, here);
  return { day: Math.floor(shifted / 1440), minute: ((shifted % 1440) + 1440) % 1440 };
}

function holds({ days, from, to }: Hours, day: number, minute: number): boolean {
  const [begin, end] = [clock(from), clock(to)];
  const today = weekday(day);
  if (begin < end) return days.includes(today) && minute >= begin && minute < end;
  // Hours that end before they begin go on into the next day.
  const yesterday = weekday(day - 1);
  return (days.includes(today) && minute >= begin) || (days.includes(yesterday) && minute < end);
}

function clock(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

interface SignFinders {
  readonly signs: readonly (readonly [SuggestedSign['sign'], Finder])[];
  readonly contact: Finder;
}

const made = new Map<Language, SignFinders>();

function findersOf(language: Language): SignFinders {
  const known = made.get(language);
  if (known) return known;
  const { signs, contact } = signWords[language];
  const finders: SignFinders = {
    signs: Object.entries(signs).map(([sign, phrases]) => [sign as SuggestedSign['sign'], finderOf(phrases, language)]), // keys of the lexicon
    contact: finderOf(contact, language),
  };
  made.set(language, finders);
  return finders;
}
