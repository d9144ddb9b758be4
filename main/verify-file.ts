import { createHash } from 'node:crypto';
import { checkFile, type CheckedFile } from '../shared/bundle/check-file.ts';
import type { FaultKind, NoteKind, ProofFinding } from '../shared/bundle/finding.ts';
import type { Exact } from '../shared/exactly.ts';
import { Refusal } from '../shared/result.ts';
import { fileSource, wholeFile } from './import/file-source.ts';
import { digest } from './vault/digest.ts';
import type { Finding, FindingKind, Verification } from './vault/index.ts';

/** One thing found in a vault, a report or a bundle. */
export interface Found extends Omit<Finding, 'what'> {
  readonly what: FindingKind | FaultKind | NoteKind;
}

/** A report or a bundle checked, with what names it. */
export interface CheckedOnDisk extends Omit<Verification, 'findings'> {
  readonly findings: readonly Found[];
  readonly file: {
    readonly is: 'report' | 'bundle';
    readonly sha256: string;
    readonly bytes: number;
    readonly title: string;
    /** SHA-256 of the report: of the file itself, or of the one in the bundle. */
    readonly report: string | undefined;
  };
}

/**
 * Checks a report or a bundle by itself, with the same code as the verifier page. `verifier` is the program's own copy of that page. Refuses
 * `invalid-input` for any other file, and for one that is no longer the PDF this program wrote.
 */
export async function verifyFile(path: string, name: string, verifier: string): Promise<CheckedOnDisk> {
  const own = await wholeFile(verifier).catch(() => undefined); // a program that was not built whole has no page, and can check all the same
  const source = await fileSource(path);
  try {
    const checked = await checkFile(source, name, {
      digest,
      hasher: nodeHasher,
      verifier: own && createHash('sha256').update(own).digest('hex'),
    });
    return answered(checked, source.size);
  } finally {
    await source.close();
  }
}

function nodeHasher() {
  const hash = createHash('sha256');
  return { update: (bytes: Uint8Array) => void hash.update(bytes), hex: () => hash.digest('hex') };
}

function answered(checked: CheckedFile, bytes: number): CheckedOnDisk {
  if (checked.is === 'other')
    throw new Refusal(
      'invalid-input',
      'this is neither a report (PDF) nor a bundle (zip): it may be damaged or cut off',
    );
  const findings = checked.findings.map(findingOf);
  const { facts, sha256 } = checked;
  const title = checked.is === 'report' ? checked.title : (checked.manifest?.report.title ?? '');
  const counted = { journals: facts ? Object.keys(facts.heads).length : 0, entries: facts?.lines ?? 0 };
  return {
    ok: findings.every(({ weight }) => weight === 'note'),
    findings,
    checked: { ...counted, exhibits: checked.is === 'bundle' ? checked.exhibits : 0 },
    file: { is: checked.is, sha256, bytes, title, report: checked.is === 'report' ? sha256 : checked.report },
  };
}

/** The words that findings in a journal have everywhere; the others are those of the verifier page. */
const words: Partial<Record<FaultKind | NoteKind, FindingKind>> = {
  'line-unreadable': 'altered',
  'line-respelled': 'altered',
  'line-changed': 'altered',
  'text-changed': 'altered',
  'field-changed': 'altered',
  'number-missing': 'missing',
  'line-foreign': 'foreign',
  'fields-withheld': 'withheld',
  'nothing-to-check': 'no-journal',
};

function findingOf({ what, weight, where, line, n, id, device, fields, count, numbers }: ProofFinding): Found {
  const list = fields?.map((name) => (name === 'set' ? 'withheld.set' : `paper.fields.${name}`));
  const exact: Exact = {
    says: `verifier.findings.${what}`,
    ...(list && { list }),
    ...(!list && count !== undefined && { list: [...(numbers ?? [String(count)])] }),
  };
  return {
    what: words[what] ?? what,
    exact,
    where,
    ...(line !== undefined && { line }),
    ...(device !== undefined && { device }),
    ...((n !== undefined || id !== undefined) && {
      entry: { ...(n !== undefined && { n }), ...(id !== undefined && { id }) },
    }),
    weight,
  };
}
