import type { Problem } from '../../shared/import/problem.ts';
import { readMail } from './mail-message.ts';
import { largestMail, mailBytes, mailsIn, type MailSpan } from './mailbox.ts';
import { readWhole, Unreadable } from './read-whole.ts';
import {
  mostItems,
  mostProblems,
  type Chosen,
  type Found,
  type ReadingContext,
  type Source,
  type Whole,
} from './source.ts';

/** Characters of a mail's text kept in memory for the review; the whole is read again when it is recorded. */
const shown = 2000;

/** Reads a file that is one mail. */
export async function readMailFile(file: Chosen, { zone }: ReadingContext): Promise<Source> {
  const read = await readMail(await readWhole(file, largestMail), zone);
  const info = { name: file.name, as: 'mail' as const };
  if ('problem' in read) throw new Unreadable(read.problem.code);
  return {
    info,
    found: [light({ ...read.found, row: 1 })],
    problems: read.problems.map((problem) => ({ file: file.name, ...problem })),
    whole: async () => wholeOf(await readWhole(file, largestMail), zone),
  };
}

/** Reads a mailbox of any size: one mail at a time, of each of which only its beginning is kept. */
export async function readMailbox(file: Chosen, { zone, signal, onProgress }: ReadingContext): Promise<Source> {
  const found: Found[] = [];
  const spans: MailSpan[] = [];
  const problems: Problem[] = [];
  let row = 0;
  const say = (problem: Omit<Problem, 'file' | 'row'>) => {
    if (problems.length < mostProblems) problems.push({ file: file.name, row, ...problem });
  };
  for await (const span of mailsIn(file.path, signal, (done) => onProgress(done, file.bytes))) {
    row++;
    if (found.length >= mostItems) {
      problems.unshift({ file: file.name, code: 'too-many', detail: String(mostItems), leftOut: true });
      break;
    }
    if (span.end - span.start > largestMail) {
      say({ code: 'file-too-large', detail: `${largestMail / (1024 * 1024)} MB`, leftOut: true });
      continue;
    }
    const read = await readMail(await mailBytes(file.path, span), zone);
    if ('problem' in read) say(read.problem);
    else {
      found.push(light({ ...read.found, row }));
      spans[row] = span;
      read.problems.forEach(say);
    }
  }
  if (row === 0) throw new Unreadable('not-known'); // nothing in it begins as a mail of a mailbox does
  return {
    info: { name: file.name, as: 'mailbox' },
    found,
    problems,
    whole: async ({ row: at }) => {
      const span = spans[at];
      if (!span) throw new Error('a mail without its place'); // each was noted when it was read
      return wholeOf(await mailBytes(file.path, span), zone);
    },
  };
}

async function wholeOf(bytes: Uint8Array, zone: string): Promise<Whole> {
  const read = await readMail(bytes, zone);
  if ('problem' in read) throw new Unreadable(read.problem.code); // the file changed since it was shown
  return { body: read.found.body, evidence: read.evidence };
}

/** What is kept of a mail until it is recorded: its text cut, and every string cut loose from the mail it was part of. */
function light(found: Found): Found {
  const { text } = found.body;
  const kept = typeof text === 'string' && text.length > shown ? `${text.slice(0, shown)} …` : text;
  const body = kept === undefined ? found.body : { ...found.body, text: kept };
  const headers = found.headers?.slice(0, 40).map(({ name, value }) => ({ name, value: value.slice(0, 300) }));
  return structuredClone({ ...found, body, ...(headers && { headers }) });
}
