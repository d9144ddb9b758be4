import { strFromU8 } from 'fflate';
import { exhibitLimit } from '../exhibits.ts';
import { canonical } from '../journal/canonical.ts';
import type { Digest } from '../journal/digest.ts';
import { checkAnchors, type CheckedAnchor } from './check-anchors.ts';
import { checkPdf, type CheckedPdf } from './check-pdf.ts';
import { fault, note, type ProofFinding } from './finding.ts';
import { journalFacts, type IssuedReport, type JournalFacts } from './journal-facts.ts';
import { exhibitEnding } from './exhibit-ending.ts';
import { leftOutNotes, recordedWithin } from './left-out.ts';
import { bundleFiles, readManifest, type Manifest, type ManifestFile } from './manifest.ts';
import type { ByteSource, Hasher } from './source.ts';
import { NotUnpacked, whole, zipContents } from './zip-contents.ts';
import { listZip, type ZipFile } from './zip-listing.ts';

/** A bundle checked: what was found, and what it is. */
export interface CheckedBundle {
  readonly findings: readonly ProofFinding[];
  readonly manifest: Manifest | undefined;
  readonly facts: JournalFacts | undefined;
  /** How many exhibits are there byte for byte, as an entry names them. */
  readonly exhibits: number;
  /** SHA-256 of the report that is in it, whatever its list says. */
  readonly report: string | undefined;
  /** The proofs from outside that its journal names. */
  readonly anchors: readonly CheckedAnchor[];
}

/** What checking is done with. */
export interface Checking {
  readonly digest: Digest;
  readonly hasher: () => Hasher;
  /** SHA-256 of the verifier page this program would write; a bundle of another version holds another. */
  readonly verifier?: string | undefined;
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** The largest of each, unpacked, in bytes. A report with its exhibits laid in may be as large as they. */
const limits = {
  manifest: 16 << 20,
  journal: 256 << 20,
  report: exhibitLimit,
  exhibit: exhibitLimit,
  readme: 1 << 20,
  verifier: 16 << 20,
};

/** Of a bundle in which there was nothing to look at. */
const nothing = { exhibits: 0, anchors: [], report: undefined };

/** The least place in which a bundle can be told from other zips, and its greatest size: the zip format ends there. */
export const largestBundle = 0xffff_ffff;

/**
 * Recomputes everything a bundle claims: that each file is the one the manifest names, that no other is there, that the journal holds from its first
 * line to its last and says so itself, that the report is the one it says was issued, and that every exhibit is one that an entry names.
 */
export async function checkBundle(source: ByteSource, checking: Checking): Promise<CheckedBundle> {
  const { files, faults } = await listZip(source);
  const findings: ProofFinding[] = faults.map(({ fault: what, where }) => fault(what, where));
  if (await looksLikePdf(source)) findings.push(fault('zip-as-pdf', ''));
  if (files.size === 0 && findings.length > 0) return { ...nothing, findings, manifest: undefined, facts: undefined };
  const manifest = await manifestOf(source, files, findings);
  if (!manifest) {
    const journal = await kept(source, files.get(bundleFiles.journal), limits.journal, findings);
    const facts = journal && journalFacts(checking.digest, journal, bundleFiles.journal);
    return {
      ...nothing,
      findings: [...findings, ...(facts?.findings ?? [])],
      manifest: undefined,
      facts,
    };
  }
  const sums = await compareFiles(source, files, manifest, checking, findings);
  const report = sums.get(manifest.files.find(({ is }) => is === 'report')?.path ?? '');
  const journal = await kept(source, files.get(bundleFiles.journal), limits.journal, []);
  if (!journal) return { ...nothing, findings, manifest, facts: undefined, report };
  const facts = journalFacts(checking.digest, journal, bundleFiles.journal);
  addTo(findings, facts.findings);
  addTo(findings, compareManifest(manifest, facts));
  const exhibits = compareExhibits(manifest, facts, sums, findings);
  const { anchors, faults: broken } = await checkAnchors(source, files, manifest, facts);
  addTo(findings, broken);
  await compareReport(source, files, manifest, { journal, facts }, checking, findings);
  const own = manifest.files.find(({ is }) => is === 'verifier');
  if (checking.verifier !== undefined && own && own.sha256 !== checking.verifier)
    findings.push(note('verifier-differs', own.path));
  return { findings, manifest, facts, exhibits, anchors, report };
}

/** Readers of PDF take a file for one where these letters stand among its first 1024 bytes (ISO 32000-1, annex H, note 13): two files in one. */
async function looksLikePdf(source: ByteSource): Promise<boolean> {
  return strFromU8(await source.read(0, Math.min(1024, source.size)), true).includes('%PDF-');
}

async function manifestOf(
  source: ByteSource,
  files: ReadonlyMap<string, ZipFile>,
  findings: ProofFinding[],
): Promise<Manifest | undefined> {
  const file = files.get(bundleFiles.manifest);
  if (!file) {
    findings.push(fault('manifest-missing', bundleFiles.manifest));
    return undefined;
  }
  const bytes = await whole(source, file, limits.manifest);
  const read = bytes && readManifest(bytes);
  if (read) {
    if (!read.plain) findings.push(fault('manifest-differs', bundleFiles.manifest));
    return read.manifest;
  }
  findings.push(fault('manifest-unreadable', bundleFiles.manifest));
  return undefined;
}

/** A file whole; one that is too large or cannot be unpacked is a finding. */
async function kept(
  source: ByteSource,
  file: ZipFile | undefined,
  limit: number,
  findings: ProofFinding[],
): Promise<Uint8Array | undefined> {
  if (!file) return undefined;
  const bytes = await whole(source, file, limit);
  if (!bytes) findings.push(fault('zip-too-large', file.path));
  return bytes;
}

/** Every file that is named against the one that is there, and none beside them. What each that is there really is, as SHA-256. */
async function compareFiles(
  source: ByteSource,
  files: ReadonlyMap<string, ZipFile>,
  manifest: Manifest,
  { hasher, onProgress }: Checking,
  findings: ProofFinding[],
): Promise<ReadonlyMap<string, string | undefined>> {
  const sums = new Map<string, string | undefined>();
  const named = new Map<string, ManifestFile>();
  for (const file of manifest.files) {
    if (named.has(file.path) || !inItsPlace(file, manifest)) findings.push(fault('manifest-differs', file.path));
    named.set(file.path, file);
  }
  for (const path of files.keys())
    if (path !== bundleFiles.manifest && !named.has(path)) findings.push(fault('file-extra', path));
  let done = 0;
  for (const [path, expected] of named) {
    const file = files.get(path);
    if (!file) findings.push(fault(expected.is === 'exhibit' ? 'exhibit-absent' : 'file-missing', path));
    else if (file.bytes > limits[expected.is]) findings.push(fault('zip-too-large', path));
    else {
      sums.set(path, await sha256Of(source, file, hasher()));
      if (file.bytes !== expected.bytes || sums.get(path) !== expected.sha256)
        findings.push(fault('file-changed', path));
    }
    onProgress?.(++done, named.size);
  }
  return sums;
}

/** Whether a file lies where its kind belongs, under the name that the program gives it, so that none stands for another. */
function inItsPlace({ path, is, number = '', entry }: ManifestFile, { report }: Manifest): boolean {
  const isUncited = number === '' && entry === undefined; // only an exhibit has a number and an entry
  switch (is) {
    case 'journal':
      return path === bundleFiles.journal && isUncited;
    case 'readme':
      return path === bundleFiles.readme && isUncited;
    case 'verifier':
      return path === bundleFiles.verifier && isUncited;
    case 'exhibit':
      return path.startsWith(`${bundleFiles.exhibits}${number}`) && /^(?:\.[a-z0-9]{1,8})?$/.test(ending(path, number));
    case 'report':
      return path === `${report.number}.pdf` && isUncited;
  }
}

/** What stands behind the number in the path of an exhibit. */
function ending(path: string, number: string): string {
  return path.slice(bundleFiles.exhibits.length + number.length);
}

async function sha256Of(source: ByteSource, file: ZipFile, hasher: Hasher): Promise<string | undefined> {
  try {
    for await (const piece of zipContents(source, file)) hasher.update(piece);
    return hasher.hex();
  } catch (error) {
    if (error instanceof NotUnpacked) return undefined;
    throw error;
  }
}

/** What the manifest says of the journal against what the journal says. */
function compareManifest({ journal, withheld, files }: Manifest, facts: JournalFacts): readonly ProofFinding[] {
  const where = bundleFiles.manifest;
  const heads = Object.keys(facts.heads);
  const sameHeads =
    heads.length === Object.keys(journal.heads).length &&
    heads.every((device) => {
      const [here, there] = [facts.heads[device], journal.heads[device]];
      return here?.hash === there?.hash && here?.n === there?.n;
    });
  const partial = new Set(facts.withheld.map(({ entry }) => entry)).size;
  const counts = journal.lines === facts.lines && journal.leftOut === facts.leftOut && journal.withheld === partial;
  const named = ({ entry, n, field }: { entry: string; n: number; field: string }) => `${entry} ${n} ${field}`;
  const said = new Set(withheld.map(named));
  const sameFields = withheld.length === facts.withheld.length && facts.withheld.every((one) => said.has(named(one)));
  const oneEach = ['journal', 'report', 'readme', 'verifier'].every(
    (kind) => files.filter(({ is }) => is === kind).length === 1,
  );
  return [
    ...(sameHeads && journal.fingerprint === facts.fingerprint ? [] : [fault('end-differs', where)]),
    ...(counts && oneEach ? [] : [fault('manifest-differs', where)]),
    ...(sameFields ? [] : [fault('withheld-differs', where)]),
  ];
}

/** The exhibits of the bundle against those that entries name: the journal has the last word, not the manifest. How many agree, byte for byte. */
function compareExhibits(
  manifest: Manifest,
  facts: JournalFacts,
  sums: ReadonlyMap<string, string | undefined>,
  findings: ProofFinding[],
): number {
  const files = manifest.files.filter(({ is }) => is === 'exhibit');
  const proven = new Set<string>();
  for (const { entry, n, number, name, sha256, bytes } of facts.exhibits) {
    const file = files.find((one) => one.entry === entry);
    if (sha256 === undefined) continue; // withheld, and its file with it
    const agrees =
      file &&
      file.sha256 === sha256 &&
      file.number === number &&
      (bytes === undefined || file.bytes === bytes) &&
      (name === undefined || ending(file.path, number) === exhibitEnding(name));
    if (agrees) proven.add(file.path);
    else findings.push(fault(file ? 'exhibit-unproven' : 'exhibit-absent', file?.path ?? number, { n, id: entry }));
  }
  for (const { path } of files) if (!proven.has(path)) findings.push(fault('exhibit-unproven', path));
  return files.filter(({ path, sha256 }) => proven.has(path) && sums.get(path) === sha256).length;
}

/** The report of the bundle against the journal: it holds the same lines, and the last of them says that it was issued. */
async function compareReport(
  source: ByteSource,
  files: ReadonlyMap<string, ZipFile>,
  manifest: Manifest,
  { journal, facts }: { readonly journal: Uint8Array; readonly facts: JournalFacts },
  { digest, hasher }: Checking,
  findings: ProofFinding[],
): Promise<void> {
  const named = manifest.files.find(({ is }) => is === 'report');
  const file = named && files.get(named.path);
  if (!named || !file) return; // said already
  const bytes = await kept(source, file, limits.report, findings);
  if (!bytes) return;
  const hash = hasher();
  hash.update(bytes);
  const sha256 = hash.hex();
  const issued = facts.issued.findLast(({ number }) => number === manifest.report.number);
  // The journal of a bundle ends with the entry that says so: a report issued earlier would be given for what the journal holds today.
  const isIssued = issued?.sha256 === sha256 && issued.head === manifest.printed && issued.line === facts.lines;
  if (!isIssued) findings.push(fault('pdf-not-issued', named.path));
  if (facts.issued.filter(({ number }) => number === manifest.report.number).length > 1)
    findings.push(note('number-twice', bundleFiles.journal));
  const pdf = checkPdf(digest, bytes, named.path);
  if (isIssued && !describes(manifest.report, issued, pdf))
    findings.push(fault('manifest-differs', bundleFiles.manifest));
  // What is wrong with the embedded lines is wrong with the same lines of the journal, where it has been said.
  addTo(
    findings,
    pdf.findings.filter(({ what }) => ofTheReport.has(what)),
  );
  if (pdf.findings.some(({ what }) => what === 'pdf-unreadable')) return;
  if (!pdf.journal) findings.push(fault('pdf-without-journal', named.path));
  else if (!begins(journal, pdf.journal) || pdf.facts?.fingerprint !== manifest.printed)
    findings.push(fault('pdf-journal-differs', named.path));
  addTo(
    findings,
    leftOutNotes('left-out-within', bundleFiles.journal, recordedWithin(pdf.facts?.absent ?? [], manifest.report)),
  );
}

/** One by one: whoever made the file chose how many there are, and a call takes no more than some ten thousand at once. */
function addTo(findings: ProofFinding[], more: readonly ProofFinding[]): void {
  for (const one of more) findings.push(one);
}

/** What is found in a report itself, and not again in the lines that it shares with the journal. */
const ofTheReport: ReadonlySet<string> = new Set([
  'pdf-unreadable',
  'pdf-changed',
  'end-differs',
  'file-extra',
  'line-awaited',
  'state-unknown',
]);

/** Whether the manifest says of the report what its entry and the report itself say: a reader is shown these words first. */
function describes(said: Manifest['report'], { said: recorded, kinds, app }: IssuedReport, pdf: CheckedPdf): boolean {
  const { kind, language, audience, from, to, title, madeAt, madeWith } = said;
  const limitedTo = kinds.length > 0 ? kinds : undefined;
  const asRecorded = { report: kind, language, audience, from, to };
  if (!Object.entries(recorded).every(([name, value]) => asRecorded[name as keyof typeof asRecorded] === value))
    return false;
  if (madeWith !== `On Record ${app}` || canonical(said.kinds ?? null) !== canonical(limitedTo ?? null)) return false;
  // Of a report that cannot be read nothing else can be said: that has been found already.
  return pdf.madeAt === '' || (onOneLine(title) === onOneLine(pdf.title) && madeAt === pdf.madeAt);
}

/** A title as a PDF says it: without line ends and what is no character. */
function onOneLine(title: string): string {
  return title.replace(/[\s\u0000-\u001f\u007f-\u009f\ufffd-\uffff]+/g, ' ').trim();
}

function begins(bytes: Uint8Array, start: Uint8Array): boolean {
  return start.length <= bytes.length && start.every((byte, i) => bytes[i] === byte);
}
