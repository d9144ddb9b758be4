import '../shared/messages/six.ts';
import { basename } from 'node:path';
import type { Input, Output } from '../shared/contract.ts';
import type { Hash } from '../shared/fields.ts';
import { Name } from '../shared/fields.ts';
import { houseRules } from '../shared/house-rules.ts';
import { formatter } from '../shared/format.ts';
import { profileOf } from '../shared/client-profile.ts';
import type { Entry } from '../shared/journal/entry.ts';
import { fingerprintOf, headsOf } from '../shared/journal/fingerprint.ts';
import { standing, type AnyEffective } from '../shared/journal/effective.ts';
import { localDay } from '../shared/journal/time.ts';
import type { Language } from '../shared/languages.ts';
import { currentMe } from '../shared/me.ts';
import { correctedSince } from '../shared/reports/corrected-since.ts';
import type { Audience, ReportKind } from '../shared/reports/issued.ts';
import { entriesIn, reportSteps } from '../shared/reports/report.ts';
import type { LetterOnPaper, ReportOptions, ReportSource } from '../shared/reports/source.ts';
import { withholding } from '../shared/reports/withholding.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { inTurns } from './in-turns.ts';
import { writeVerifier } from './bundle/verifier-page.ts';
import { beginBundle, type BundleBegun } from './bundle/bundle.ts';
import { bundleOfIssued } from './bundle/of-issued.ts';
import { madeNow } from './bundle/report-in-bundle.ts';
import { withContents } from './exhibit-contents.ts';
import { ownLanguage } from './own-language.ts';
import { attempt, FinishedFile } from './pdf/finished-file.ts';
import { written } from './pdf/index.ts';
import { withPress } from './render-report.ts';
import { heeded } from './report-options.ts';
import { Stages } from './stages.ts';
import { digest } from './vault/digest.ts';

export function reportHandlers(
  app: App,
): Handlers<'reports.make' | 'reports.bundle' | 'reports.list' | 'reports.verifier'> {
  return {
    'reports.make': (input) => app.jobs.run('report', (signal) => make(app, input, signal)),
    'reports.bundle': (input) => app.jobs.run('report', (signal) => bundleOfIssued(app, input, signal)),
    'reports.list': (input) => list(app, input),
    'reports.verifier': ({ out }) => writeVerifier(out, app.folder, app.places.verifier),
  };
}

/**
 * Reserves the number, renders to a temporary file beside the target, records that the report was issued, and only then gives the file its name.
 * Whatever fails or is cancelled before leaves the target as it was.
 */
async function make(app: App, input: Input<'reports.make'>, signal: AbortSignal): Promise<Output<'reports.make'>> {
  const file = await FinishedFile.at(input.out, app.folder);
  const name = Name.safeParse(basename(file.path));
  if (!name.success) throw new Refusal('invalid-input', 'out: this is not a usable file name', { field: 'out' });
  if (input.withhold?.length && input.kind !== 'record')
    throw new Refusal('invalid-input', 'withhold: only a record can leave fields out', { field: 'withhold' });
  if (input.incident !== undefined) await app.journals.entry(input.client, input.incident);
  const zip = input.bundle ? await placeOfBundle(app, input, file.path) : undefined;
  const numbers = await app.vault();
  const asked = await sourceOf(app, input);
  let begun: BundleBegun | undefined;
  try {
    // What is withheld is gone before anything is made of it: not even the ending of a withheld file name gets into the bundle.
    const source = withholding(asked);
    const { options, number } = source;
    const stages = new Stages((done, total) => app.emit('progress', { job: 'report', done, total }));
    // Reading the exhibits takes about as long as painting them; copying them into a bundle takes little.
    const [reading, painting, bundling] = [stages.next(4), stages.next(5), stages.next(zip ? 1 : 0)];
    const printing = { path: file.temporary, entries: source.entries.length, told: painting, signal };
    const { report, rendered } = await withPress(app, printing, async (press) => {
      const complete = await withContents(app, input.client, source, press, reading, signal);
      const made = await inTurns(reportSteps(complete), signal);
      return { report: made, rendered: written(await press.print(made)) };
    });
    if (zip) {
      const parts = { client: input.client, report: madeNow(report, source), pdf: file.temporary, path: zip.temporary };
      begun = await attempt(() => beginBundle(app, parts, bundling, signal));
    }
    // From here on it is issued: a stop comes too late.
    signal.throwIfAborted();
    const vault = await app.vault();
    const entry = await vault.seal(
      input.client,
      'report-issued',
      {
        number,
        report: options.kind,
        language: options.language,
        audience: options.audience,
        ...(options.from !== undefined && { from: options.from }),
        ...(options.to !== undefined && { to: options.to }),
        entries: entriesIn(report, source),
        head: fingerprintOf(digest, source.heads),
        sha256: rendered.sha256 as Hash, // the painter's SHA-256 in hexadecimal
        bytes: rendered.bytes,
        pages: rendered.pages,
        file: name.data,
        ...filtersOf(options),
      },
      { id: app.newId() },
    );
    await file.settle();
    const bundle = zip && begun && (await finishBundle(begun, zip, entry));
    const { sha256, bytes, pages, missing } = rendered;
    return {
      path: file.path,
      number,
      sha256: sha256 as Hash, // as above
      bytes,
      pages,
      entry: entry.id,
      missing: [...missing],
      ...(bundle && { bundle }),
    };
  } finally {
    numbers.giveBack(input.client, asked.number);
    begun?.abandon();
    await file.clear();
    await zip?.clear();
  }
}

/** The bundle stands beside its report, under the same name. */
async function placeOfBundle(app: App, { kind }: Input<'reports.make'>, pdf: string): Promise<FinishedFile> {
  if (kind !== 'record') throw new Refusal('invalid-input', 'bundle: only a record has one', { field: 'bundle' });
  return FinishedFile.at(pdf.replace(/\.pdf$/i, '') + '.zip', app.folder, 'bundle');
}

/** By now the report stands and is recorded: what goes wrong here concerns the bundle alone, and says so. */
async function finishBundle(
  begun: BundleBegun,
  zip: FinishedFile,
  entry: Entry,
): Promise<NonNullable<Output<'reports.make'>['bundle']>> {
  try {
    const { sha256, bytes, files } = await attempt(() => begun.finish(entry));
    await zip.settle();
    return { path: zip.path, sha256: sha256 as Hash, bytes, files }; // SHA-256 in hexadecimal
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const message = `The report was made and recorded, its bundle was not. ${error.message}`;
    throw new Refusal(error.code, message, error.details, { cause: error });
  }
}

function filtersOf(options: ReportOptions): {
  filters?: Record<string, unknown>;
} {
  const { kinds, signs, order, incident, layIn, withoutReason, accomplishments, letter, withhold } = options;
  const filters = {
    ...(kinds?.length && { kinds }),
    ...(signs?.length && { signs }),
    ...(order === 'recorded' && { order }),
    ...(incident && { incident }),
    ...(layIn && { layIn }),
    ...(withoutReason && { withoutReason }),
    ...(accomplishments && { accomplishments }),
    ...(letter?.entry && { letter: letter.entry }),
    ...(withhold?.length && { withheld: withhold.map(({ entry, field }) => `${entry} ${field}`) }),
  };
  return Object.keys(filters).length === 0 ? {} : { filters };
}

/** What a report is made from, but for the contents of its exhibits. Reserves its number, unless one is given: a preview has none. */
export async function sourceOf(
  app: App,
  input: Omit<Input<'reports.make'>, 'out'>,
  number?: string,
): Promise<ReportSource> {
  const { client } = input;
  const chosen = heeded(input);
  const vault = await app.vault();
  const { entries, journal, fault } = await app.journals.of(client);
  if (fault) throw new Refusal('corrupt', `No report can be made from a damaged journal. ${fault.message}`, { client });
  const own = (await app.journals.ofVault()).journal;
  const me = currentMe(own);
  const heads = headsOf(entries); // of these very entries: another call may seal one meanwhile
  const lines = input.kind === 'record' ? await vault.lines(client, heads) : [];
  const madeAt = vault.now();
  const letter = letterOf(journal, input.letter);
  const audience = input.audience ?? usualAudience(input.kind);
  const theirs = audience === 'client' ? profileOf(journal)?.language : undefined;
  const written = letter?.language;
  const language = input.language ?? written ?? theirs ?? (await ownLanguage(app));
  return {
    options: {
      kind: input.kind,
      language,
      audience,
      ...chosen,
      letter,
    },
    number: number ?? (await vault.nextReportNumber(client, Number(localDay(madeAt).slice(0, 4)))),
    madeAt,
    appVersion: app.surroundings.app,
    sample: vault.sample?.frozenAt,
    house: houseRules(own, madeAt.zone),
    me,
    entries,
    journal,
    cite: (entry) => vault.citation(entry),
    heads,
    digest,
    lines: () => lines,
  };
}

/** What a letter says: the words given, or those recorded as sent. Refuses `not-found` for an entry that is no letter. */
function letterOf(
  journal: readonly AnyEffective[],
  given: Input<'reports.make'>['letter'],
): (LetterOnPaper & { readonly language?: Language | undefined }) | undefined {
  if (!given || 'text' in given) return given;
  const sent = standing(journal, 'letter-sent').find(({ entry }) => entry.id === given.entry);
  if (!sent) throw new Refusal('not-found', 'letter: there is no letter with this id', { entry: given.entry });
  const { subject, text, on, to, language } = sent.body;
  return { subject, text, on, to, language, entry: given.entry };
}

function usualAudience(kind: ReportKind): Audience {
  return kind === 'record' ? 'mediator' : 'client';
}

async function list(app: App, { client }: Input<'reports.list'>): Promise<Output<'reports.list'>> {
  const { entries, journal, byId } = await app.journals.of(client);
  const me = currentMe((await app.journals.ofVault()).journal);
  const f = formatter('en', me?.zone ?? (await app.vault()).now().zone);
  const reports = standing(journal, 'report-issued').map((one) => {
    const { number, report, language, audience, pages, entries: held, sha256, file, from, to, filters } = one.body;
    return {
      entry: one.entry.id,
      number,
      kind: report,
      language,
      audience,
      issuedAt: one.entry.recordedAt,
      pages,
      entries: held,
      sha256,
      file,
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
      ofOneIncident: filters?.['incident'] !== undefined,
      correctedSince: [...correctedSince(one, entries, byId, f)],
    };
  });
  return { reports };
}
