import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Day } from '../../shared/fields.ts';
import type { Language } from '../../shared/languages.ts';
import type { Audience, ReportKind } from '../../shared/reports/issued.ts';
import type { Withheld } from '../../shared/reports/withholding.ts';
import type { ReportAsk } from './make.ts';

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
}

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

/** What is wrong with a form, if anything. */
export function faultOf({ kind, from, to, kinds }: ReportForm): 'range' | 'kinds' | undefined {
  if (hasRange(kind) && from !== undefined && to !== undefined && to < from) return 'range';
  return kind === 'record' && kinds?.length === 0 ? 'kinds' : undefined;
}

/** What is asked of the main process; kinds belong to a record alone. */
export function askOf(form: ReportForm, language: Language): Omit<ReportAsk, 'client'> {
  const { audience, kind, from, to, kinds, withoutReason, bundle, withhold } = form;
  return {
    kind,
    audience,
    language,
    ...(hasRange(kind) && from !== undefined && { from }),
    ...(hasRange(kind) && to !== undefined && { to }),
    ...(kind === 'record' && kinds && { kinds: [...kinds] }),
    ...(kind === 'record' && bundle && { bundle }),
    ...(kind === 'record' && withhold.length > 0 && { withhold: [...withhold] }),
    ...(kind === 'handover' && withoutReason && { withoutReason }),
  };
}
