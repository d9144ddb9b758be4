import { z } from 'zod';
import { Day, Hash, Name } from '../fields.ts';
import { body } from '../journal/common.ts';
import { languages } from '../languages.ts';

export const reportKinds = ['record', 'handover', 'checklist', 'statement', 'answer', 'letter'] as const;
export const ReportKind = z.enum(reportKinds);
export type ReportKind = z.output<typeof ReportKind>;

export const audiences = ['client', 'mediator', 'file'] as const;
export const Audience = z.enum(audiences);
export type Audience = z.output<typeof Audience>;

export const issuedKinds = {
  'report-issued': body({
    number: z.string().regex(/^R-(?:[a-z0-9]{2,8}-)?\d{4}-\d{4,}$/),
    report: ReportKind,
    language: z.enum(languages),
    audience: Audience,
    from: Day.optional(),
    to: Day.optional(),
    /** Entries in it, and the fingerprint of the journal it was made from. */
    entries: z.int().min(0),
    head: Hash,
    sha256: Hash,
    bytes: z.int().min(0),
    pages: z.int().min(1),
    /** The file's own name, never its folder. */
    file: Name,
    filters: z.record(z.string(), z.unknown()).optional(),
  }),
} as const;
