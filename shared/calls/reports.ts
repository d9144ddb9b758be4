import { z } from 'zod';
import { ClientId, Day, EntryId, Hash, Name, Place, Text } from '../fields.ts';
import { Stamp } from '../journal/time.ts';
import { languages } from '../languages.ts';
import { CheckFinding } from '../reports/check/finding.ts';
import { Audience, ReportKind } from '../reports/issued.ts';
import { Withheld } from '../reports/withholding.ts';
import type { Call } from './call.ts';

/** What is chosen for a report. */
const chosen = {
  client: ClientId,
  kind: ReportKind,
  language: z.enum(languages).optional(),
  from: Day.optional(),
  to: Day.optional(),
  audience: Audience.optional(),
  kinds: z.array(z.string().max(60)).max(80).optional(),
  /** For a record: of incidents and limits, only those with one of these signs. */
  signs: z.array(z.string().max(60)).max(80).optional(),
  /** For a record: in the order of what happened, which is usual, or of what was recorded. */
  order: z.enum(['happened', 'recorded']).optional(),
  /** For a record: one incident alone, with what it names and what names it. */
  incident: EntryId.optional(),
  /** For a record: the exhibits whose contents stand in it; all where it is not given. */
  layIn: z.array(EntryId).max(5000).optional(),
  /** For a record: what its writer asks for. */
  asks: Text.optional(),
  /** For a handover: leave the reason out of this copy. */
  withoutReason: z.boolean().optional(),
  /** For a handover: the accomplishments it names, in this order; without it all of them, by date. */
  accomplishments: z.array(EntryId).max(2000).optional(),
  /** For a record: fields to be left out, whole or in passages that are blacked on the page. */
  withhold: z.array(Withheld).max(2000).optional(),
  /** For a letter: its words, or the entry that records it as sent. */
  letter: z
    .union([z.strictObject({ subject: Name.optional(), text: Text }), z.strictObject({ entry: EntryId })])
    .optional(),
};

/** Reports: looked at beforehand, made and listed. */
export const reportsCalls = {
  'reports.make': {
    does: 'makes a report as PDF and records that it was issued',
    writes: true,
    places: ['out'],
    input: z.strictObject({
      ...chosen,
      out: Place,
      /** For a record: also writes the bundle, a zip beside the PDF that proves itself. */
      bundle: z.boolean().optional(),
    }),
    output: z.object({
      path: z.string(),
      number: z.string(),
      sha256: Hash,
      bytes: z.int(),
      pages: z.int(),
      entry: EntryId,
      /** Characters that no bundled font has, printed as their code points. */
      missing: z.array(z.object({ codePoint: z.string(), times: z.int() })),
      bundle: z.object({ path: z.string(), sha256: Hash, bytes: z.int(), files: z.int() }).optional(),
    }),
  },
  'reports.bundle': {
    does: 'makes the bundle of a record issued earlier, from its PDF, which must be that very file',
    places: ['path', 'out'],
    input: z.strictObject({
      client: ClientId,
      /** The PDF. */
      path: Place,
      /** The entry that says it was issued; without it, it is found by its SHA-256. */
      report: EntryId.optional(),
      /** Where the zip shall stand; without it, beside the PDF and under its name. */
      out: Place.optional(),
    }),
    output: z.object({
      path: z.string(),
      number: z.string(),
      entry: EntryId,
      sha256: Hash,
      bytes: z.int(),
      files: z.int(),
    }),
  },
  'reports.preview': {
    does: 'draws a page of a report that is not made: it gets no number and is recorded nowhere',
    input: z.strictObject({
      ...chosen,
      page: z.int().min(1).optional(),
      /** Pixels across. */
      width: z.int().min(100).max(2000).optional(),
    }),
    output: z.object({
      page: z.int(),
      pages: z.int(),
      /** A PNG in base64. */
      picture: z.string(),
      width: z.int(),
      height: z.int(),
      /** What can be read on the page. */
      text: z.string(),
    }),
  },
  'reports.check': {
    does: 'lists what a stranger would ask about a record',
    input: z.strictObject(chosen),
    output: z.object({ findings: z.array(CheckFinding) }),
  },
  'reports.list': {
    does: 'lists the reports issued',
    input: z.strictObject({ client: ClientId }),
    output: z.object({
      reports: z.array(
        z.object({
          entry: EntryId,
          number: z.string(),
          kind: ReportKind,
          language: z.enum(languages),
          audience: Audience,
          issuedAt: Stamp,
          pages: z.int(),
          entries: z.int(),
          sha256: Hash,
          file: z.string(),
          /** The days it covers, both counted; without them the whole time. */
          from: Day.optional(),
          to: Day.optional(),
          /** It is about one incident alone. */
          ofOneIncident: z.boolean(),
          /** Corrections recorded since that touch an entry it rested on. */
          correctedSince: z.array(EntryId),
        }),
      ),
    }),
  },
  'reports.verifier': {
    does: 'writes the page that checks bundles and reports in any browser, without this program',
    places: ['out'],
    input: z.strictObject({ out: Place }),
    output: z.object({ path: z.string(), sha256: Hash, bytes: z.int() }),
  },
  'jobs.stop': {
    does: 'stops the making of a report or of its preview, the keeping of a file, a bringing in or a taking out',
    input: z.strictObject({ job: z.enum(['report', 'preview', 'exhibit', 'import', 'takeout']) }),
    output: z.object({ stopped: z.int() }),
  },
} as const satisfies Record<string, Call>;
