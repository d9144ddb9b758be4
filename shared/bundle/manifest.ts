import { strFromU8 } from 'fflate';
import { z } from 'zod';
import { Day, EntryId, Hash } from '../fields.ts';
import { canonical } from '../journal/canonical.ts';
import { languages } from '../languages.ts';
import { Audience, ReportKind } from '../reports/issued.ts';
import { saysJust } from './says-just.ts';

/** The names of a bundle's own files; the exhibits lie in a folder. */
export const bundleFiles = {
  manifest: 'manifest.json',
  journal: 'journal.jsonl',
  readme: 'README.txt',
  verifier: 'verify.html',
  exhibits: 'exhibits/',
} as const;

/** A file of a bundle, as its manifest names it. */
export const ManifestFile = z.object({
  path: z.string().max(200),
  bytes: z.int().min(0),
  sha256: Hash,
  is: z.enum(['report', 'journal', 'readme', 'verifier', 'exhibit']),
  /** Of an exhibit: its number and the entry that names it. */
  number: z.string().max(60).optional(),
  entry: EntryId.optional(),
});
export type ManifestFile = z.output<typeof ManifestFile>;

/** What a bundle says it holds. Whoever can change the bundle can change this too: it is held against the journal, which proves itself. */
export const Manifest = z.object({
  format: z.literal('on-record-bundle'),
  v: z.literal(1),
  report: z.object({
    number: z.string().max(60),
    kind: ReportKind,
    title: z.string().max(600),
    language: z.enum(languages),
    audience: Audience,
    madeAt: z.string().max(60),
    madeWith: z.string().max(60),
    /** The days it covers and the kinds of entries; everything where absent. */
    from: Day.optional(),
    to: Day.optional(),
    kinds: z.array(z.string().max(60)).optional(),
  }),
  /** The fingerprint printed on the report's pages. */
  printed: Hash,
  /** The journal in the bundle, which goes on to the entry that says the report was issued. */
  journal: z.object({
    fingerprint: Hash,
    heads: z.record(z.string(), z.object({ n: z.int().min(1), hash: Hash })),
    lines: z.int().min(0),
    /** Lines of which only the envelope is given, and those with withheld fields. */
    leftOut: z.int().min(0),
    withheld: z.int().min(0),
  }),
  /** Every withheld field, by the entry it belongs to. */
  withheld: z.array(z.object({ entry: EntryId, n: z.int(), field: z.string() })),
  files: z.array(ManifestFile).max(20_000),
});
export type Manifest = z.output<typeof Manifest>;

/**
 * Reads the list of a bundle. `plain` is whether it says just what was read: it names nothing twice, writes no letter in a roundabout way, and says
 * nothing beside, so that no reader sees more in it, or something else.
 */
export function readManifest(bytes: Uint8Array): { readonly manifest: Manifest; readonly plain: boolean } | undefined {
  try {
    const text = strFromU8(bytes);
    const raw: unknown = JSON.parse(text);
    const parsed = Manifest.safeParse(raw);
    if (!parsed.success) return undefined;
    const bare = text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, (_, string: string | undefined) => string ?? '');
    const plain = bare === JSON.stringify(raw) && canonical(raw) === canonical(parsed.data) && saysJust(bytes, text);
    return { manifest: parsed.data, plain };
  } catch {
    return undefined; // no JSON, or nested deeper than any list is
  }
}
