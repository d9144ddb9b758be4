import { strFromU8 } from 'fflate';
import type { Hash } from '../fields.ts';
import { checkingDisclosed, type DisclosedFault } from '../journal/check-disclosed.ts';
import type { Digest } from '../journal/digest.ts';
import type { DisclosedLine } from '../journal/disclosure.ts';
import { isPrivate } from '../journal/disclosure.ts';
import { fingerprintOf } from '../journal/fingerprint.ts';
import { atOnce, type Steps } from '../steps.ts';
import { knownTo, type Known } from './earlier-states.ts';
import { saysJust } from './says-just.ts';
import { fault, note, type FaultKind, type ProofFinding } from './finding.ts';
import { dayRecorded, leftOutNotes, type LeftOut } from './left-out.ts';

/** An exhibit that an entry of the journal names, with the digest of its file where that was given. */
export interface NamedExhibit {
  readonly entry: string;
  readonly n: number;
  readonly number: string;
  /** The file's own name, where it was given. */
  readonly name: string | undefined;
  readonly sha256: string | undefined;
  readonly bytes: number | undefined;
}

/** A report that an entry says was issued. */
export interface IssuedReport {
  readonly n: number;
  readonly id: string;
  readonly number: string;
  readonly sha256: string;
  readonly head: string;
  /** The kinds of entries it was limited to; none where it was not. */
  readonly kinds: readonly unknown[];
  /** The version of the program that issued it. */
  readonly app: string;
  /** Where its entry stands in the journal that was read: 1 for the first line. */
  readonly line: number;
  /** What else its entry says of it, each as it stands there. */
  readonly said: Readonly<Record<'report' | 'language' | 'audience' | 'from' | 'to', unknown>>;
}

/** A proof from outside that an entry names: the head it stands for is that of entry `of`. */
export interface NamedAnchor {
  readonly n: number;
  readonly head: string;
  readonly of: number;
  readonly form: string;
  /** When it says so itself, else when it was recorded. */
  readonly at: string;
  readonly by: string;
  readonly exhibit: string | undefined;
}

/** What an exported journal says and proves by itself. */
export interface JournalFacts {
  readonly findings: readonly ProofFinding[];
  readonly lines: number;
  readonly leftOut: number;
  /** The entries left out whole. */
  readonly absent: readonly LeftOut[];
  /** Entries whose content is given, whole or in part. */
  readonly given: number;
  readonly heads: Readonly<Record<string, { readonly n: number; readonly hash: Hash }>>;
  readonly fingerprint: Hash;
  readonly exhibits: readonly NamedExhibit[];
  readonly issued: readonly IssuedReport[];
  readonly anchors: readonly NamedAnchor[];
  /** Of each computer, the last line of each other that it says it knew. */
  readonly known: readonly Known[];
  readonly withheld: readonly {
    readonly entry: string;
    readonly n: number;
    readonly device: string;
    readonly field: string;
  }[];
  /** Every line's hash with its entry: any of them may be a fingerprint somebody holds from an earlier day. */
  readonly hashes: ReadonlyMap<string, { readonly n: number; readonly device: string; readonly at: string }>;
}

const faults: Readonly<Record<DisclosedFault['fault'], FaultKind>> = {
  'not-a-line': 'line-unreadable',
  'not-canonical': 'line-respelled',
  'hash-mismatch': 'line-changed',
  'body-mismatch': 'text-changed',
  'fields-mismatch': 'field-changed',
  'wrong-number': 'number-missing',
  foreign: 'line-foreign',
};

/** Follows an exported journal from its first line to its last, and gathers what else it proves. */
export function journalFacts(digest: Digest, bytes: Uint8Array, where: string): JournalFacts {
  return atOnce(gatheringFacts(digest, bytes, where));
}

/** The same in steps. */
export function* gatheringFacts(digest: Digest, bytes: Uint8Array, where: string): Steps<JournalFacts> {
  const exhibits: NamedExhibit[] = [];
  const issued: IssuedReport[] = [];
  const anchors: NamedAnchor[] = [];
  const withheld: JournalFacts['withheld'][number][] = [];
  const absent: LeftOut[] = [];
  const known = new Map<string, Known>();
  const hashes = new Map<string, { n: number; device: string; at: string }>();
  let place = 0;
  const look = (line: DisclosedLine): void => {
    place++;
    const { kind, id, n, device, recordedAt } = line.envelope;
    const about = { entry: String(id), n: typeof n === 'number' ? n : 0, device: String(device) };
    for (const one of knownTo(line)) known.set(`${one.device} ${one.other}`, one);
    hashes.set(line.hash, { n: about.n, device: about.device, at: instantOf(recordedAt) });
    if (line.gives === 'envelope') {
      absent.push({ n: about.n, device: about.device, day: dayRecorded(recordedAt) });
      return;
    }
    if (line.gives === 'part') for (const field of Object.keys(line.withheld)) withheld.push({ ...about, field });
    const given = (name: string) => valueOf(line, name);
    if (kind === 'exhibit')
      exhibits.push({
        entry: about.entry,
        n: about.n,
        number: text(given('number')) ?? '',
        name: text(given('name')),
        sha256: text(given('sha256')),
        bytes: whole(given('bytes')),
      });
    if (kind === 'report-issued')
      issued.push({
        n: about.n,
        id: about.entry,
        number: text(given('number')) ?? '',
        sha256: text(given('sha256')) ?? '',
        head: text(given('head')) ?? '',
        kinds: kindsOf(given('filters')),
        app: text(line.envelope['app']) ?? '',
        line: place,
        said: {
          report: given('report'),
          language: given('language'),
          audience: given('audience'),
          from: given('from'),
          to: given('to'),
        },
      });
    if (kind === 'anchor')
      anchors.push({
        n: about.n,
        head: text(given('head')) ?? '',
        of: whole(given('n')) ?? 0,
        form: text(given('form')) ?? '',
        at: text(given('at')) ?? instantOf(recordedAt),
        by: text(given('by')) ?? '',
        exhibit: text(given('exhibit')),
      });
  };
  const read = strFromU8(bytes);
  const check = yield* checkingDisclosed(digest, read, look);
  const { lines, leftOut, heads } = check;
  const findings = check.faults.map(({ fault: what, ...at }) => fault(faults[what], where, at));
  if (!saysJust(bytes, read)) findings.push(fault('line-respelled', where));
  return {
    findings: [...findings, ...notesOn(withheld, absent, where)],
    lines,
    leftOut,
    absent,
    given: lines - leftOut,
    heads,
    fingerprint: fingerprintOf(digest, heads),
    exhibits,
    issued,
    anchors,
    known: [...known.values()],
    withheld,
    hashes,
  };
}

/** One note for each entry of which something was withheld by choice, one for the private fields, and one for the entries left out. */
function notesOn(
  withheld: JournalFacts['withheld'],
  absent: readonly LeftOut[],
  where: string,
): readonly ProofFinding[] {
  const byEntry = new Map<string, { n: number; device: string; fields: string[] }>();
  for (const { entry, n, device, field } of withheld.filter((one) => !neverGiven(one.field))) {
    const one = byEntry.get(entry);
    if (one) one.fields.push(field);
    else byEntry.set(entry, { n, device, fields: [field] });
  }
  const privates = withheld.filter((one) => neverGiven(one.field)).length;
  return [
    ...[...byEntry].map(([id, { n, device, fields }]) => note('fields-withheld', where, { id, n, device, fields })),
    ...(privates > 0 ? [note('private-withheld', where, { count: privates })] : []),
    ...leftOutNotes('entries-left-out', where, absent),
  ];
}

/** Whether a withheld field is one that is in no export at all. */
export function neverGiven(field: string): boolean {
  return isPrivate('', field, undefined);
}

function valueOf(line: Exclude<DisclosedLine, { gives: 'envelope' }>, name: string): unknown {
  if (line.gives === 'whole') return Object.hasOwn(line.fields, name) ? line.fields[name] : undefined;
  return Object.hasOwn(line.fields, name) ? line.fields[name]?.value : undefined;
}

function kindsOf(filters: unknown): readonly unknown[] {
  const kinds = typeof filters === 'object' && filters !== null && 'kinds' in filters ? filters.kinds : undefined;
  return Array.isArray(kinds) ? kinds : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function whole(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function instantOf(stamp: unknown): string {
  return typeof stamp === 'object' && stamp !== null && 'at' in stamp ? String(stamp.at) : '';
}
