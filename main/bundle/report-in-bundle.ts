import type { Hash } from '../../shared/fields.ts';
import type { Stamp } from '../../shared/journal/time.ts';
import type { Language } from '../../shared/languages.ts';
import type { Audience, ReportKind } from '../../shared/reports/issued.ts';
import type { Report } from '../../shared/reports/model.ts';
import { journalFile } from '../../shared/reports/record/journal-file.ts';
import type { ReportSource } from '../../shared/reports/source.ts';

/** A report as its bundle needs it, whether it was just painted or is given back from long ago. */
export interface ReportInBundle {
  readonly number: string;
  readonly kind: ReportKind;
  readonly title: string;
  readonly language: Language;
  readonly audience: Audience;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  /** To the second, as the PDF itself says it. */
  readonly madeAt: Stamp;
  readonly appVersion: string;
  /** The zone its dates are written in. */
  readonly zone: string;
  /** The journal inside the PDF, and how far it reaches. */
  readonly journal: Uint8Array;
  readonly heads: Readonly<Record<string, { readonly n: number; readonly hash: Hash }>>;
  /** What the PDF must be, where it was recorded before. */
  readonly sha256?: string;
}

/** The report that is being made. */
export function madeNow(report: Report, source: ReportSource): ReportInBundle {
  const { options, madeAt } = source;
  const attached = report.attachments.find(({ name }) => name === journalFile);
  if (!attached) throw new Error('a record carries its journal');
  return {
    number: report.number,
    kind: report.kind,
    title: report.title,
    language: report.language,
    audience: options.audience,
    from: options.from,
    to: options.to,
    kinds: options.kinds,
    madeAt: { ...madeAt, at: toTheSecond(madeAt.at) },
    appVersion: source.appVersion,
    zone: source.me?.zone ?? madeAt.zone,
    journal: attached.content,
    heads: source.heads,
  };
}

function toTheSecond(at: string): string {
  return new Date(Math.floor(Date.parse(at) / 1000) * 1000).toISOString();
}
