import type { ClientSummary } from '../../shared/calls/clients.ts';
import { endOfMonth, plusDays } from '../../shared/calendar.ts';
import type { Day, EntryId } from '../../shared/fields.ts';
import type { Language } from '../../shared/languages.ts';
import type { Audience, ReportKind } from '../../shared/reports/issued.ts';
import type { Withheld } from '../../shared/reports/withholding.ts';
import type { ReportAsk, ReportChosen } from './make.ts';

/** The kinds made here; a letter is made where it is written. */
export type ReadyKind = Exclude<ReportKind, 'letter'>;

/** What each reader is usually given, the likeliest first. */
export const kindsFor: Readonly<Record<Audience, readonly [ReadyKind, ...ReadyKind[]]>> = {
  client: ['handover', 'statement', 'answer', 'checklist', 'record'],
  mediator: ['record', 'statement', 'answer', 'handover'],
  file: ['record', 'statement', 'answer', 'handover', 'checklist'],
};

/** What the form of a report holds. */
export interface ReportForm {
  readonly audience: Audience;
  readonly kind: ReadyKind;
  readonly language: Language | undefined;
  readonly from: Day | undefined;
  readonly to: Day | undefined;
  /** Kinds of entries; everything where undefined. */
  readonly kinds: readonly string[] | undefined;
  readonly withoutReason: boolean;
  /** For a record: the bundle beside it, and what is left out of both. */
  readonly bundle: boolean;
  readonly withhold: readonly Withheld[];
  /** How much of a record: everything, a month, or one incident. */
  readonly size: RecordSize;
  readonly incident: EntryId | undefined;
  /** Signs of incidents and limits; whatever they are about where undefined. */
  readonly signs: readonly string[] | undefined;
  readonly order: 'happened' | 'recorded';
  /** Exhibits whose contents are shown; all where undefined. */
  readonly layIn: readonly EntryId[] | undefined;
  /** What the writer asks for. */
  readonly asks: string;
}

export const recordSizes = ['all', 'month', 'incident'] as const;
export type RecordSize = (typeof recordSizes)[number];

export const emptyForm: ReportForm = {
  audience: 'mediator',
  kind: 'record',
  language: undefined,
  from: undefined,
  to: undefined,
  kinds: undefined,
  withoutReason: false,
  bundle: false,
  withhold: [],
  size: 'all',
  incident: undefined,
  signs: undefined,
  order: 'happened',
  layIn: undefined,
  asks: '',
};

/** The form with another reader: the kind becomes what that reader is usually given, the language their usual one. */
export function readBy(form: ReportForm, audience: Audience): ReportForm {
  return { ...form, audience, kind: kindsFor[audience][0], language: undefined, withoutReason: false };
}

/** The client reads their own language, everybody else the user's until another is chosen. */
export function languageOf(form: ReportForm, client: Pick<ClientSummary, 'language'>, own: Language): Language {
  return form.language ?? (form.audience === 'client' ? (client.language ?? own) : own);
}

/** Whether a report can be made of a part of the time. */
export function hasRange(kind: ReadyKind): boolean {
  return kind === 'record' || kind === 'answer';
}

/** The form with another size of record; a month begins with the one of the day given. */
export function sized(form: ReportForm, size: RecordSize, today: Day): ReportForm {
  const cleared = { ...form, size, incident: undefined, from: undefined, to: undefined };
  return size === 'month' ? ofMonth(cleared, today) : cleared;
}

/** The form for the month of a day. */
export function ofMonth(form: ReportForm, day: Day): ReportForm {
  return { ...form, from: `${day.slice(0, 7)}-01`, to: endOfMonth(day) };
}

/** The months up to that of a day, the latest first: the first day of each. */
export function monthsBefore(today: Day, count: number): readonly Day[] {
  const months: Day[] = [`${today.slice(0, 7)}-01`];
  while (months.length < count) months.push(`${plusDays(months.at(-1) ?? today, -1).slice(0, 7)}-01`);
  return months;
}

/** What is wrong with a form, if anything. */
export function faultOf({
  kind,
  size,
  incident,
  from,
  to,
  kinds,
  signs,
}: ReportForm): 'range' | 'kinds' | 'signs' | 'incident' | undefined {
  if (kind === 'record' && size === 'incident' && incident === undefined) return 'incident';
  if (hasRange(kind) && from !== undefined && to !== undefined && to < from) return 'range';
  if (kind !== 'record' || size === 'incident') return undefined;
  if (kinds?.length === 0) return 'kinds';
  return signs?.length === 0 ? 'signs' : undefined;
}

/** What is asked of the main process when the report is made: what was chosen, and whether a bundle stands beside it. */
export function askOf(form: ReportForm, language: Language): Omit<ReportAsk, 'client'> {
  return { ...chosenOf(form, language), ...(form.kind === 'record' && form.bundle && { bundle: true }) };
}

/** What was chosen for the pages themselves; kinds belong to a record alone. */
export function chosenOf(form: ReportForm, language: Language): Omit<ReportChosen, 'client'> {
  const { audience, kind, from, to, kinds, withoutReason, withhold } = form;
  const isRecord = kind === 'record';
  const alone = isRecord && form.size === 'incident' ? form.incident : undefined;
  return {
    kind,
    audience,
    language,
    ...(hasRange(kind) && from !== undefined && { from }),
    ...(hasRange(kind) && to !== undefined && { to }),
    ...(isRecord && withhold.length > 0 && { withhold: [...withhold] }),
    ...(isRecord && alone === undefined && kinds && { kinds: [...kinds] }),
    ...(isRecord && alone === undefined && form.signs && { signs: [...form.signs] }),
    ...(isRecord && form.order === 'recorded' && { order: form.order }),
    ...(isRecord && form.layIn && { layIn: [...form.layIn] }),
    ...(isRecord && form.asks.trim() !== '' && { asks: form.asks.trim() }),
    ...(alone !== undefined && { incident: alone }),
    ...(kind === 'handover' && withoutReason && { withoutReason }),
  };
}
