import type { ClientSummary } from '../../shared/contract.ts';
import type { Day } from '../../shared/fields.ts';
import type { Language } from '../../shared/languages.ts';
import type { Audience, ReportKind } from '../../shared/reports/issued.ts';
import type { ReportAsk } from './make.ts';

/** The kinds that can be made; the others of the contract are not built yet. */
export type ReadyKind = Extract<ReportKind, 'record' | 'handover' | 'checklist'>;

/** What each reader is usually given, the likeliest first. */
export const kindsFor: Readonly<Record<Audience, readonly [ReadyKind, ...ReadyKind[]]>> = {
  client: ['handover', 'checklist', 'record'],
  mediator: ['record', 'handover'],
  file: ['record', 'handover', 'checklist'],
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
}

export const emptyForm: ReportForm = {
  audience: 'mediator',
  kind: 'record',
  language: undefined,
  from: undefined,
  to: undefined,
  kinds: undefined,
  withoutReason: false,
};

/** The form with another reader: the kind becomes what that reader is usually given, the language their usual one. */
export function readBy(form: ReportForm, audience: Audience): ReportForm {
  return { ...form, audience, kind: kindsFor[audience][0], language: undefined, withoutReason: false };
}

/** The client reads their own language, everybody else the user's until another is chosen. */
export function languageOf(form: ReportForm, client: Pick<ClientSummary, 'language'>, own: Language): Language {
  return form.language ?? (form.audience === 'client' ? (client.language ?? own) : own);
}

/** What is wrong with a form, if anything. */
export function faultOf({ kind, from, to, kinds }: ReportForm): 'range' | 'kinds' | undefined {
  if (kind !== 'record') return undefined;
  if (from !== undefined && to !== undefined && to < from) return 'range';
  return kinds?.length === 0 ? 'kinds' : undefined;
}

/** What is asked of the main process; range and kinds belong to a record alone. */
export function askOf(form: ReportForm, language: Language): Omit<ReportAsk, 'client'> {
  const { audience, kind, from, to, kinds, withoutReason } = form;
  return {
    kind,
    audience,
    language,
    ...(kind === 'record' && from !== undefined && { from }),
    ...(kind === 'record' && to !== undefined && { to }),
    ...(kind === 'record' && kinds && { kinds: [...kinds] }),
    ...(kind === 'handover' && withoutReason && { withoutReason }),
  };
}
