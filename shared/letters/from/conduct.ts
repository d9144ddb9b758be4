import { dayNumber, dayText, plusDays } from '../../calendar.ts';
import { nextBusinessDay } from '../../due.ts';
import type { EntryId } from '../../fields.ts';
import type { AnyEffective, Effective } from '../../journal/effective.ts';
import { dayOf, partsOf, spanOf } from '../../journal/time.ts';
import { between, placeAfter, type Dated } from '../../sign-ledger.ts';
import { abuseSigns } from '../../signs.ts';
import { termsOn } from '../../terms-ledger.ts';
import { usualHours } from '../../working-hours.ts';
import { localAt } from '../../zones.ts';
import { waitingView } from '../../waiting-figures.ts';
import { workView } from '../../work-figures.ts';
import type { LetterFields, MomentOfDay } from '../fields.ts';
import type { LetterChoice, LetterSource } from '../source.ts';
import type { TemplateId } from '../templates.ts';

/** The signs each letter about an incident looks for; any where none is named. */
const signsOf: Partial<Record<TemplateId, readonly string[]>> = {
  'abuse-answer': abuseSigns,
  'out-of-hours': ['out-of-hours', 'short-notice'],
  'confirm-spoken': ['verbal-only', 'denies-agreement'],
};

/** Incidents a letter may be about, the newest first; those with its signs where it has some. */
export function incidentsFor(template: TemplateId, { ledgers, asOf }: LetterSource): readonly Dated<'incident'>[] {
  const all = ledgers.signs.incidents.slice(0, placeAfter(ledgers.signs.incidents, dayNumber(asOf)));
  const wanted = signsOf[template];
  return all.filter(({ one }) => !wanted || one.body.signs?.some((sign) => wanted.includes(sign))).toReversed();
}

/** The incident a letter is about: the one chosen, else the newest that fits. Without fitting signs none is taken by itself. */
export function incidentFor(
  template: TemplateId,
  source: LetterSource,
  choice: LetterChoice,
): Dated<'incident'> | undefined {
  if (choice.incident) return source.ledgers.signs.incidents.find(({ one }) => one.entry.id === choice.incident);
  return signsOf[template] ? incidentsFor(template, source)[0] : undefined;
}

/**
 * What was said, and what is behind it; the answer begins with the other side's concern (seed C4e). What the user wrote about it in their own words
 * goes into no letter.
 */
export function incident(template: TemplateId, source: LetterSource, choice: LetterChoice): LetterFields {
  const advised =
    template === 'confirm-spoken' && choice.recommendation ? preferred(source, choice.recommendation) : {};
  const dated = incidentFor(template, source, choice);
  if (!dated || advised.said !== undefined) return advised;
  const { body } = dated.one;
  const on = dayText(dated.day);
  return {
    incidentOn: on,
    messageAt: momentOf(dated.one, source.house.zone) ?? { day: on },
    doneBy: nextBusinessDay(plusDays(source.asOf > on ? source.asOf : on, 1)),
    spokenOn: on,
    ...(body.theirConcern !== undefined && { concern: body.theirConcern }),
    ...(body.exactWords !== undefined && { quote: unquoted(body.exactWords), said: unquoted(body.exactWords) }),
  };
}

/** What the other side preferred to a recommendation, in their words (seed T3: if they prefer the other way, have it confirmed). */
function preferred({ ledgers }: LetterSource, recommendation: EntryId): LetterFields {
  const answer = ledgers.advice.decided.findLast(({ body }) => body.recommendation === recommendation);
  if (!answer || answer.body.outcome === 'accepted' || answer.body.words === undefined) return {};
  return { said: unquoted(answer.body.words), spokenOn: answer.body.on };
}

/** The hours agreed with this client, else the user's own, else nothing: the app's guess is no working hours of anybody. */
export function hours({ ledgers, house, asOf }: LetterSource): LetterFields {
  const known =
    termsOn(ledgers.terms, asOf)?.body.working ??
    house.hours.findLast(({ from }) => from <= asOf)?.working ??
    house.hours[0]?.working;
  return { zone: house.zone, ...(known && known !== usualHours && { hours: known }) };
}

/** The limit that was stated, and the days on which it was otherwise since. */
export function limit(source: LetterSource, choice: LetterChoice): LetterFields {
  const { boundaries } = source.ledgers.signs;
  const until = boundaries.slice(0, placeAfter(boundaries, dayNumber(source.asOf)));
  const about = choice.incident ? incidentFor('boundary', source, choice) : undefined;
  const signs = about?.one.body.signs ?? [];
  const fits = ({ one }: Dated<'boundary-stated'>): boolean =>
    one.body.sign !== undefined && signs.includes(one.body.sign);
  const stated = until.findLast((one) => !about || fits(one));
  const days = occasionsOf(source, about?.one.body.signs?.[0] ?? stated?.one.body.sign);
  const named = about ? [dayText(about.day)] : [];
  const occasions = [...new Set([...days, ...named])].sort();
  return {
    ...(stated && { limit: stated.one.body.what }),
    ...(occasions.length > 0 && { occasions }),
  };
}

/** At most so many days are named in a letter, the newest. */
const mostOccasions = 8;

function occasionsOf({ ledgers, house, asOf }: LetterSource, sign: string | undefined): readonly string[] {
  const list = sign === undefined ? undefined : ledgers.signs.bySign.get(sign);
  if (!list) return [];
  const today = dayNumber(asOf);
  return between(list, today - house.thresholds['pattern.window'] + 1, today)
    .slice(-mostOccasions)
    .map(({ day }) => dayText(day));
}

/** How approvals went, from the waiting and the work ledger (seeds A14 to A17): counts, a mean, minutes, and the access still asked for. */
export function control({ ledgers, house, asOf }: LetterSource): LetterFields {
  const from = plusDays(asOf, 1 - house.thresholds['pattern.window']);
  const { approvals, requests } = waitingView(ledgers, house, asOf, { from });
  const redo = workView(ledgers, asOf, { from }).natures.find(({ nature }) => nature === 'redo')?.minutes ?? 0;
  const revisions = termsOn(ledgers.terms, asOf)?.body.revisions;
  const missing = requests.filter(
    ({ wants, state }) => wants === 'access' && (state === 'open' || state === 'overdue'),
  );
  const first = approvals.rounds > 0 ? requests.find(({ wants }) => wants === 'approval')?.askedOn : undefined;
  return {
    ...(first !== undefined && { since: first, rounds: approvals.rounds }),
    ...(approvals.meanDays !== undefined && { meanDays: approvals.meanDays }),
    ...(approvals.cosmetic > 0 && { cosmetic: approvals.cosmetic }),
    ...(redo > 0 && { redo }),
    ...(missing.length > 0 && { missingAccess: missing.map(({ what }) => what) }),
    ...(revisions !== undefined && revisions > 0 && { revisions }),
  };
}

/** When it happened, where that is known to the minute, by the clock of the zone in which one's hours are. */
function momentOf(one: Effective<'incident'>, own: string): MomentOfDay | undefined {
  const { occurred } = one.body;
  const moment = occurred && ('on' in occurred ? occurred.on : 'around' in occurred ? occurred.around : undefined);
  if (moment === undefined) return undefined;
  const { zone } = one.entry.recordedAt;
  if (partsOf(moment, zone).precision !== 'minute') return undefined;
  const local = new Date(localAt(own, spanOf(moment, zone).start)).toISOString();
  return { day: local.slice(0, 10), time: local.slice(11, 16) };
}

/** Their words without quotation marks of their own: the letter sets its language's. */
function unquoted(words: string): string {
  return words.trim().replace(/^["“„«「‘'](.*)["”“»」’']$/su, '$1');
}

/** The day an entry of the scope or of the terms tells of. */
export function dayTold({ body, entry }: Pick<AnyEffective, 'body' | 'entry'>): string {
  return 'on' in body && typeof body.on === 'string' ? body.on : dayOf(body.occurred, entry.recordedAt);
}
