import { createHash } from 'node:crypto';
import { largestReport } from '../../shared/bundle/check-file.ts';
import { checkPdf } from '../../shared/bundle/check-pdf.ts';
import type { Input, Output } from '../../shared/contract.ts';
import type { Hash } from '../../shared/fields.ts';
import { standing, type AnyEffective, type Effective } from '../../shared/journal/effective.ts';
import { currentMe } from '../../shared/me.ts';
import { Refusal } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { fileSource, whatLies } from '../import/file-source.ts';
import { attempt, FinishedFile } from '../pdf/finished-file.ts';
import { Stages } from '../stages.ts';
import { digest } from '../vault/digest.ts';
import { beginBundle } from './bundle.ts';
import type { ReportInBundle } from './report-in-bundle.ts';

type Issued = Effective<'report-issued'>;

/**
 * The bundle of a record that was issued earlier. Its pages and the lines attached to them are those of the PDF given back, which must be that very file,
 * to the byte; the exhibits, and the lines as far as the one that says it was issued, are the vault's. Nothing is recorded: the bundle says nothing that
 * was not issued then. Refuses `not-found` for a file that is none of this client's reports, and `invalid-input` for one that is another than was asked
 * for, or a report that has no bundle.
 */
export async function bundleOfIssued(
  app: App,
  input: Input<'reports.bundle'>,
  signal: AbortSignal,
): Promise<Output<'reports.bundle'>> {
  const { client, path, out } = input;
  const { journal, fault } = await app.journals.of(client);
  if (fault) throw new Refusal('corrupt', `No bundle can be made from a damaged journal. ${fault.message}`, { client });
  if ((await whatLies(path)) !== 'file')
    throw new Refusal('not-found', 'path: there is no such file', { field: 'path' });
  const zip = await FinishedFile.at(out ?? path.replace(/\.pdf$/i, '') + '.zip', app.folder, 'bundle');
  try {
    const stages = new Stages((done, total) => app.emit('progress', { job: 'report', done, total }));
    const [reading, writing] = [stages.next(1), stages.next(4)];
    const { bytes, sha256 } = await readWhole(path, reading, signal);
    const issued = issuedAs(journal, sha256, input.report);
    const report = await asIssued(app, issued, bytes);
    const begun = await attempt(() =>
      beginBundle(app, { client, report, pdf: path, path: zip.temporary }, writing, signal),
    );
    try {
      const made = await attempt(() => begun.finish(issued.entry));
      await zip.settle();
      return { ...made, path: zip.path, number: report.number, entry: issued.entry.id, sha256: made.sha256 as Hash }; // SHA-256 in hexadecimal
    } finally {
      begun.abandon();
    }
  } finally {
    await zip.clear();
  }
}

/** Which report a file is. */
function issuedAs(journal: readonly AnyEffective[], sha256: string, asked: Input<'reports.bundle'>['report']): Issued {
  const issued = standing(journal, 'report-issued').find((one) => one.body.sha256 === sha256);
  if (!issued)
    throw new Refusal('not-found', 'path: this file is none of the reports issued about this client', { is: 'none' });
  const { number, report } = issued.body;
  if (asked !== undefined && issued.entry.id !== asked)
    throw new Refusal('invalid-input', `path: this file is another report, ${number}`, { is: 'another', number });
  if (report !== 'record')
    throw new Refusal('invalid-input', `path: ${number} is no record, and only a record has a bundle`, { is: 'kind' });
  return issued;
}

/** What a report says of itself, beside what was recorded when it was issued. */
async function asIssued(app: App, { entry, body }: Issued, bytes: Uint8Array): Promise<ReportInBundle> {
  const pdf = checkPdf(digest, bytes, body.file);
  if (!pdf.journal || pdf.facts?.fingerprint !== body.head)
    throw new Refusal('corrupt', 'The journal inside this report is not the one it was made from.');
  const { zone, offset } = entry.recordedAt;
  const me = currentMe((await app.journals.ofVault()).journal);
  return {
    number: body.number,
    kind: body.report,
    title: pdf.title,
    language: body.language,
    audience: body.audience,
    from: body.from,
    to: body.to,
    kinds: kindsIn(body.filters),
    madeAt: { at: pdf.madeAt || entry.recordedAt.at, zone, offset },
    appVersion: entry.app,
    zone: me?.zone ?? zone,
    journal: pdf.journal,
    heads: pdf.facts.heads,
    sha256: body.sha256,
  };
}

function kindsIn(filters: Readonly<Record<string, unknown>> | undefined): readonly string[] | undefined {
  const kinds = filters?.['kinds'];
  return Array.isArray(kinds) ? kinds.filter((kind) => typeof kind === 'string') : undefined;
}

/** A file of at most the size of a report, with its SHA-256. */
async function readWhole(
  path: string,
  told: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<{ readonly bytes: Uint8Array; readonly sha256: string }> {
  const file = await attempt(() => fileSource(path));
  try {
    if (file.size > largestReport)
      throw new Refusal('not-found', 'path: this file is larger than any report', { is: 'none' });
    const bytes = new Uint8Array(file.size);
    const hash = createHash('sha256');
    for (let at = 0; at < file.size; at += 1 << 20) {
      signal.throwIfAborted();
      const piece = await file.read(at, Math.min(file.size, at + (1 << 20)));
      hash.update(piece);
      bytes.set(piece, at);
      told(at, file.size);
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}
