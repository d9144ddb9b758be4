import type { ImportItem, ImportPerson } from '../../shared/calls/import.ts';
import type { Input, Output } from '../../shared/contract.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { Refusal } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { keepBatch, type Batch, type Item } from './batch.ts';
import { formOf } from './form.ts';
import { plainWho, whatIsKnown, type Known } from './known.ts';
import { problemsOfPayments } from './payments.ts';
import { readers } from './readers.ts';
import { Unreadable } from './read-whole.ts';
import { mostItems, type Chosen, type Found, type ReadingContext, type Source, type Somebody } from './source.ts';
import { threadsOf } from './threads.ts';
import { UnsafeArchive } from './unzip.ts';
import { filesOf } from './walk.ts';

/** The files a preview or a commit names. */
export type FilesAsked = Pick<Input<'import.preview'>, 'path' | 'paths' | 'answers'>;

/** Reads the files and keeps what they hold until it is recorded. Nothing of a file that cannot be read comes in; the others do. */
export async function preview(app: App, asked: FilesAsked): Promise<Batch> {
  const vault = await app.vault();
  return app.jobs.run('import', async (signal) => {
    const known = await whatIsKnown(app);
    const now = vault.now();
    const { files, problems } = await filesOf(pathsOf(asked), signal);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const sources: Source[] = [];
    let before = 0;
    for (const [index, file] of files.entries()) {
      signal.throwIfAborted();
      const from = before;
      sources.push(
        await read(file, {
          answer: { ...answerTo(asked, undefined), ...answerTo(asked, index) },
          zone: now.zone,
          now: Date.parse(now.at),
          currency: known.currency,
          remembered: (columns) => known.mappingOf(columns),
          signal,
          onProgress: (done) => app.emit('progress', { job: 'import', done: from + done, total }),
        }),
      );
      before += file.bytes;
      app.emit('progress', { job: 'import', done: before, total });
      // So that the window and a stop are heard between files.
      await new Promise((next) => setImmediate(next));
    }
    const claimed = new Set(sources.flatMap((source) => source.claimed ?? []));
    const isClaimed = (index: number) => claimed.has(files[index]?.path ?? '');
    const items = itemsOf(app, sources, known, isClaimed);
    return keepBatch(vault, {
      madeAt: vault.now(),
      sources,
      items: items.slice(0, mostItems),
      people: peopleOf(items, known),
      problems: [
        ...problems,
        ...sources.flatMap((source, index) => (isClaimed(index) ? [] : source.problems)),
        ...(items.length > mostItems
          ? [{ file: '', code: 'too-many' as const, detail: String(mostItems), leftOut: true }]
          : []),
        ...problemsOfPayments(items, sources, known),
      ],
    });
  });
}

function pathsOf({ path, paths }: FilesAsked): readonly string[] {
  const all = [...(path === undefined ? [] : [path]), ...(paths ?? [])];
  if (all.length === 0)
    throw new Refusal('invalid-input', 'path: say which file or folder', {
      issues: [{ path: 'path', problem: 'missing' }],
    });
  return all;
}

function answerTo({ answers = [] }: FilesAsked, file: number | undefined): ReadingContext['answer'] {
  const { file: _file, ...answer } = answers.find((one) => one.file === file) ?? {};
  return answer;
}

async function read(file: Chosen, context: ReadingContext): Promise<Source> {
  const failed = (problem: Omit<Problem, 'file' | 'leftOut'>): Source => ({
    info: { name: file.name },
    found: [],
    problems: [{ file: file.name, ...problem, leftOut: true }],
  });
  try {
    const form = await formOf(file);
    if (!form) return failed({ code: file.bytes === 0 ? 'empty-file' : 'not-known' });
    return await readers[form](file, context);
  } catch (error) {
    if (context.signal.aborted || error instanceof Refusal) throw error;
    if (error instanceof Unreadable)
      return failed({ code: error.code, ...(error.detail !== undefined && { detail: error.detail }) });
    if (error instanceof UnsafeArchive) return failed({ code: error.code });
    throw error;
  }
}

/** `isClaimed` says of a source that it is part of another one, as the pictures of a chat are, and nothing by itself. */
function itemsOf(
  app: App,
  sources: readonly Source[],
  known: Known,
  isClaimed: (source: number) => boolean,
): readonly Item[] {
  const seen = new Set<string>();
  const inThreads = threadsOf(sources.flatMap(({ found }) => found));
  return sources.flatMap((source, file) =>
    (isClaimed(file) ? [] : source.found).map((found) => {
      const duplicate = seen.has(found.key) || known.imported.has(found.key) || isKnownInvoice(found, known);
      seen.add(found.key);
      return { id: app.newId(), file, found, duplicate, inThread: inThreads.get(found) };
    }),
  );
}

/** An invoice that was typed here already, or imported from somewhere else: by its number. */
function isKnownInvoice({ kind, body, from }: Found, known: Known): boolean {
  const client = from && known.whoIs(from);
  const number = body['number'];
  if (kind !== 'invoice' || typeof number !== 'string') return false;
  return (
    client !== undefined &&
    client !== 'me' &&
    client !== 'nobody' &&
    known.invoices.get(client)?.has(plainWho(number)) === true
  );
}

function peopleOf(items: readonly Item[], known: Known): readonly ImportPerson[] {
  const people = new Map<string, ImportPerson>();
  const add = (somebody: Somebody) => {
    const before = people.get(somebody.who);
    const is = known.whoIs(somebody);
    people.set(
      somebody.who,
      before ? { ...before, count: before.count + 1 } : { ...somebody, count: 1, ...(is !== undefined && { is }) },
    );
  };
  for (const { found } of items) for (const one of [...(found.from ? [found.from] : []), ...(found.to ?? [])]) add(one);
  return [...people.values()].sort((a, b) => b.count - a.count).slice(0, 2000);
}

/** The part of a preview that crosses the door. */
export function previewAnswer(batch: Batch, limit: number): Output<'import.preview'> {
  const counts = new Map<number, number>();
  for (const { file } of batch.items) counts.set(file, (counts.get(file) ?? 0) + 1);
  return {
    batch: batch.id,
    files: batch.sources.map(({ info }, index) => ({ ...info, items: counts.get(index) ?? 0 })),
    total: batch.items.length,
    duplicates: batch.items.filter(({ duplicate }) => duplicate).length,
    items: batch.items.slice(0, limit).map(wireItem),
    people: [...batch.people],
    problems: batch.problems.slice(0, 500),
    problemCount: batch.problems.length,
  };
}

/** Characters of a text that cross the door for the review; the record gets all of it. */
const shown = 4000;

export function wireItem({ id, file, found, duplicate, inThread }: Item): ImportItem {
  const { row, kind, body, when, timeFrom, from, to, attachments = [], headers, invoiceNumber } = found;
  const thread = inThread?.thread ?? found.thread;
  return {
    id,
    file,
    row,
    kind,
    body: Object.fromEntries(
      Object.entries({ ...body, ...(invoiceNumber !== undefined && { invoice: invoiceNumber }) }).map(
        ([name, value]) => [
          name,
          typeof value === 'string' && value.length > shown ? `${value.slice(0, shown).toWellFormed()} …` : value,
        ],
      ),
    ),
    ...(when !== undefined && { when }),
    ...(timeFrom !== undefined && { timeFrom }),
    ...(from && { from: from.who }),
    ...(to && to.length > 0 && { to: to.slice(0, 50).map(({ who }) => who) }),
    attachments: attachments.slice(0, 100).map((one) => ({ ...one })),
    ...(headers && { headers: headers.map((one) => ({ ...one })) }),
    ...(thread !== undefined && { thread }),
    ...(inThread && { inThread: { at: inThread.at, of: inThread.of } }),
    duplicate,
  };
}
