import { setImmediate as nextTurn } from 'node:timers/promises';
import { exhibitEnding } from '../../shared/bundle/exhibit-ending.ts';
import { bundleFiles, type Manifest, type ManifestFile } from '../../shared/bundle/manifest.ts';
import { gatheringFacts } from '../../shared/bundle/journal-facts.ts';
import { largestBundle } from '../../shared/bundle/check-bundle.ts';
import type { ClientId, Hash } from '../../shared/fields.ts';
import { disclose, disclosedText } from '../../shared/journal/disclosure.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { fingerprintOf } from '../../shared/journal/fingerprint.ts';
import { localDay } from '../../shared/journal/time.ts';
import { journalFile } from '../../shared/reports/record/journal-file.ts';
import { Refusal } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { fileSource, wholeFile } from '../import/file-source.ts';
import { pieces } from '../../shared/bundle/source.ts';
import { inTurns } from '../in-turns.ts';
import { digest } from '../vault/digest.ts';
import { readme } from './readme.ts';
import type { ReportInBundle } from './report-in-bundle.ts';
import { ZipFileWriter, type Zipped } from './zip-file.ts';

/** Bytes packed at a time: some milliseconds. */
const piece = 1 << 17;

/** What a bundle is made of. */
export interface Bundling {
  readonly client: ClientId;
  readonly report: ReportInBundle;
  /** The report: just painted and still under its temporary name, or one that was given back. */
  readonly pdf: string;
  /** Where the zip is written, also under a temporary name. */
  readonly path: string;
}

/**
 * Writes the large part of a bundle — the report, the exhibits — before the report is recorded as issued, so that a full disk or a changed exhibit is
 * noticed in time. What is returned ends it with the entry that says so. Refuses with `corrupt` for an exhibit that is not what was kept.
 */
export async function beginBundle(
  app: App,
  made: Bundling,
  told: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<BundleBegun> {
  const { client, report, pdf, path } = made;
  const facts = await inTurns(gatheringFacts(digest, report.journal, journalFile), signal);
  const name = `${report.number}.pdf`;
  const zip = new ZipFileWriter(path, localDay(report.madeAt));
  const files: ManifestFile[] = [];
  try {
    const vault = await app.vault();
    const text = readme(report, name, facts.fingerprint);
    files.push(listed(await zip.add(bundleFiles.readme, [Buffer.from(text)], true), { is: 'readme' }));
    const verifier = await wholeFile(app.places.verifier);
    files.push(listed(await zip.add(bundleFiles.verifier, [verifier], true), { is: 'verifier' }));
    const zipped = await zip.add(name, fileOf(pdf, signal));
    // One that was given back could be changed under our hands.
    if (report.sha256 !== undefined && zipped.sha256 !== report.sha256)
      throw new Refusal('corrupt', 'The report was changed while its bundle was made.');
    files.push(listed(zipped, { is: 'report' }));
    const given = facts.exhibits.filter(({ sha256 }) => sha256 !== undefined);
    const total = given.reduce((sum, { bytes = 0 }) => sum + bytes, 0);
    if (total > largestBundle - (256 << 20))
      throw new Refusal(
        'too-large',
        'The exhibits of this record are too large for one bundle: choose a shorter time, or fewer kinds.',
      );
    let done = 0;
    for (const { entry, number, name: called, sha256 } of given) {
      const place = exhibitPath(number, called);
      // Given, as filtered above.
      const bytes = heeding(vault.exhibits.read(client, sha256 as Hash), signal, (count) => {
        done += count;
        told(done, total);
      });
      files.push(listed(await zip.add(place, bytes), { is: 'exhibit', number, entry }));
    }
  } catch (error) {
    zip.abandon();
    throw error;
  }
  return new BundleBegun(app, made, zip, files);
}

/** A bundle that lacks only the journal's last line. */
export class BundleBegun {
  readonly #app: App;
  readonly #made: Bundling;
  readonly #zip: ZipFileWriter;
  readonly #files: ManifestFile[];
  #ended = false;

  constructor(app: App, made: Bundling, zip: ZipFileWriter, files: ManifestFile[]) {
    this.#app = app;
    this.#made = made;
    this.#zip = zip;
    this.#files = files;
  }

  /**
   * Adds the journal, which goes on to the entry that says the report was issued and holds the report's SHA-256: so the pages are bound to the chain. The
   * manifest comes last.
   */
  async finish(issued: Entry): Promise<{ readonly sha256: string; readonly bytes: number; readonly files: number }> {
    const journal = await this.#journal(issued);
    const zip = this.#zip;
    this.#files.push(listed(await zip.add(bundleFiles.journal, inPieces(journal), true), { is: 'journal' }));
    await zip.add(
      bundleFiles.manifest,
      [Buffer.from(`${JSON.stringify(await this.#manifest(journal), null, 2)}\n`)],
      true,
    );
    this.#ended = true;
    return { ...zip.finish(), files: this.#files.length + 1 };
  }

  abandon(): void {
    if (!this.#ended) this.#zip.abandon();
    this.#ended = true;
  }

  /** The lines attached to the report, and those after them of the computer that issued it: only the last with what it says. */
  async #journal({ id, device, n, hash }: Entry): Promise<Uint8Array> {
    const { client, report } = this.#made;
    const vault = await this.#app.vault();
    const lines = await vault.lines(client, { [device]: { n, hash } });
    const parts: Uint8Array[] = [report.journal];
    for (const line of lines.slice(report.heads[device]?.n ?? 0)) {
      const disclosed = disclose(digest, line, {
        withhold: () => false,
        leaveOut: (envelope) => envelope['id'] !== id,
      });
      if (!disclosed) throw new Error('a line of an opened journal has not the form of one');
      parts.push(Buffer.from(disclosedText(disclosed)));
    }
    return Buffer.concat(parts);
  }

  async #manifest(journal: Uint8Array): Promise<Manifest> {
    const { report } = this.#made;
    const { number, kind, title, language, audience, from, to, kinds } = report;
    const facts = await inTurns(gatheringFacts(digest, journal, bundleFiles.journal));
    return {
      format: 'on-record-bundle',
      v: 1,
      report: {
        number,
        kind,
        title,
        language,
        audience,
        madeAt: report.madeAt.at,
        madeWith: `On Record ${report.appVersion}`,
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(kinds?.length && { kinds: [...kinds] }),
      },
      printed: fingerprintOf(digest, report.heads),
      journal: {
        fingerprint: facts.fingerprint,
        heads: facts.heads,
        lines: facts.lines,
        leftOut: facts.leftOut,
        withheld: new Set(facts.withheld.map(({ entry }) => entry)).size,
      },
      withheld: facts.withheld.map(({ entry, n, field }) => ({ entry, n, field })) as Manifest['withheld'], // ids of envelopes
      files: this.#files,
    };
  }
}

/** A file of the zip as the manifest lists it. */
function listed(zipped: Zipped, what: { is: ManifestFile['is']; number?: string; entry?: string }): ManifestFile {
  return { ...zipped, ...what } as ManifestFile; // the SHA-256 of the zip's own writer, and the id of an envelope
}

/** `exhibits/EX-003.pdf`: the lasting number and a plain ending. The file's own name stands in the journal, unless it was withheld. */
function exhibitPath(number: string, name: string | undefined): string {
  return `${bundleFiles.exhibits}${number}${exhibitEnding(name ?? '')}`;
}

/** Bytes to be packed, with a turn for others between: packing a whole journal at once holds the thread for half a second. */
async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array, void, void> {
  for (let at = 0; at < bytes.length; at += piece) {
    yield bytes.subarray(at, at + piece);
    await nextTurn();
  }
}

async function* fileOf(path: string, signal: AbortSignal): AsyncGenerator<Uint8Array, void, void> {
  const file = await fileSource(path);
  try {
    yield* heeding(pieces(file, 0, file.size), signal, () => undefined);
  } finally {
    await file.close();
  }
}

async function* heeding(
  bytes: AsyncIterable<Uint8Array>,
  signal: AbortSignal,
  told: (count: number) => void,
): AsyncGenerator<Uint8Array, void, void> {
  for await (const some of bytes) {
    signal.throwIfAborted();
    yield some;
    told(some.length);
  }
}
