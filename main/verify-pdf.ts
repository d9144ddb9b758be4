import { createHash } from 'node:crypto';
import { checkDisclosed, type DisclosedFault } from '../shared/journal/check-disclosed.ts';
import { journalFile } from '../shared/reports/record/attachment.ts';
import { Refusal } from '../shared/result.ts';
import type { Finding, Verification } from './vault/index.ts';
import { digest } from './vault/digest.ts';

/** The largest report that is read whole to be checked, in bytes. */
export const largestReport = 500 * 1024 * 1024;

/** A report checked, with what names it. */
export interface CheckedReport extends Verification {
  readonly file: { readonly sha256: string; readonly bytes: number; readonly title: string };
}

/**
 * Checks the journal inside a PDF report by itself. It proves what was recorded, not what the pages say: those are proved by the file's SHA-256, which the
 * vault's own `report-issued` entry holds. Refuses `invalid-input` for a file that is no PDF.
 */
export async function verifyPdf(bytes: Uint8Array): Promise<CheckedReport> {
  const file = { sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
  const { title, journal } = await contentsOf(bytes);
  if (journal === undefined) {
    const message =
      'This report has no journal inside. Compare its SHA-256 with the one in the vault it was made from.';
    const finding: Finding = { what: 'no-journal', message, where: journalFile, weight: 'note' };
    return {
      ok: true,
      findings: [finding],
      checked: { journals: 0, entries: 0, exhibits: 0 },
      file: { ...file, title },
    };
  }
  const { faults, lines, leftOut, withheld, heads } = checkDisclosed(digest, new TextDecoder().decode(journal));
  const findings = faults.map(findingOf);
  if (leftOut + withheld > 0) {
    const message = `${leftOut} entries are left out but for their envelopes, and ${withheld} have withheld fields. The rest proves itself.`;
    findings.push({ what: 'withheld', message, where: journalFile, weight: 'note' });
  }
  const checked = { journals: Object.keys(heads).length, entries: lines, exhibits: 0 };
  return { ok: faults.length === 0, findings, checked, file: { ...file, title } };
}

function findingOf({ fault, line, n, id, device }: DisclosedFault): Finding {
  const what = fault === 'wrong-number' ? 'missing' : fault === 'foreign' ? 'foreign' : 'altered';
  return {
    what,
    message: `Entry ${n ?? `in line ${line}`}: ${words[fault]}.`,
    where: journalFile,
    line,
    ...(device !== undefined && { device }),
    entry: { ...(n !== undefined && { n }), ...(id !== undefined && { id }) },
    weight: 'fault',
  };
}

const words = {
  'not-a-line': 'it has not the form of an exported line',
  'hash-mismatch': 'its envelope does not follow from the entry before it',
  'body-mismatch': 'its text does not match its fingerprint',
  'fields-mismatch': 'a field given is not the one that was sealed',
  'wrong-number': 'its number is not the next one',
  foreign: 'it belongs to another journal',
} as const satisfies Record<DisclosedFault['fault'], string>;

/** pdfjs says on loading that it has no canvas to draw on. Nothing is drawn here, and whoever reads the terminal need not know. */
async function quietly<T>(load: () => Promise<T>): Promise<T> {
  const { warn } = console;
  console.warn = () => undefined;
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}

/** Reads a PDF's title and the journal in it. pdfjs runs here without its worker, and is loaded only when a PDF is checked. */
async function contentsOf(bytes: Uint8Array): Promise<{ title: string; journal: Uint8Array | undefined }> {
  const pdfjs = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const loading = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0, stopAtErrors: true });
  try {
    const document = await loading.promise;
    const { info } = await document.getMetadata();
    const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : '';
    const [id] =
      [...((await document.getAttachments()) ?? [])].find(([, { filename }]) => filename === journalFile) ?? [];
    const journal = id === undefined ? undefined : await document.getAttachmentContent(id);
    return { title, journal: journal ?? undefined };
  } catch (cause) {
    throw new Refusal(
      'invalid-input',
      'this file cannot be read as a PDF: it may be damaged or cut off',
      {},
      { cause },
    );
  } finally {
    await loading.destroy();
  }
}
