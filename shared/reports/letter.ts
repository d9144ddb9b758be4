import { profileOf } from '../client-profile.ts';
import type { Day } from '../fields.ts';
import { shortHash } from '../journal/fingerprint.ts';
import type { Block, Report, Run } from './model.ts';
import { formatterOf, paperOf, type Paper } from './paper.ts';
import { reportFrame, running } from './running.ts';
import { Refusal } from '../result.ts';
import type { LetterOnPaper, ReportSource } from './source.ts';

/**
 * A letter on paper: who writes, to whom, the day, the subject, the text as it is, and a line by which it is found again in the journal: its number, its
 * entry where it was sent already, and the fingerprint (research, 3.4). Refuses `invalid-input` without a text.
 */
export function letter(source: ReportSource): Report {
  const { letter: given } = source.options;
  if (!given) throw new Refusal('invalid-input', 'letter: a letter needs its text, or the entry that it was sent by');
  const paper = paperOf(source, formatterOf(source));
  const { t, client } = paper;
  const title = given.subject ?? t('words.reports.letter');
  return {
    ...reportFrame(paper),
    title,
    running: running(paper, t('letters.paper.running', { number: source.number, client }), paper.writer),
    parts: [{ blocks: [...head(paper, given), ...body(given.text), ...reference(paper, given)] }],
    attachments: [],
  };
}

function head(paper: Paper, given: LetterOnPaper): Block[] {
  const { f, source, client, writer, profile, today } = paper;
  const { me } = source;
  const from = [me?.trade, me?.address, me?.email, me?.phone].filter((one) => one !== undefined);
  const person = given.to ?? profile?.people?.[0]?.name;
  const recipient = [person, client, addressWithout(profileOf(source.journal)?.address, client)];
  const on: Day = given.on ?? today;
  return [
    ...(writer ? [{ kind: 'paragraph', text: [{ text: writer, strong: true }] } as const] : []),
    ...(from.length > 0 ? [{ kind: 'paragraph', voice: 'small', text: from.join('\n') } as const] : []),
    { kind: 'gap', points: 22 },
    { kind: 'paragraph', text: lines(recipient) },
    { kind: 'gap', points: 14 },
    { kind: 'paragraph', voice: 'quiet', text: f.day(on) },
    ...(given.subject === undefined ? [] : [{ kind: 'title', text: given.subject } as const]),
  ];
}

/** An address that begins with the name already said does not say it twice. */
function addressWithout(address: string | undefined, name: string): string | undefined {
  if (address === undefined) return undefined;
  const [first, ...rest] = address.split('\n');
  return first?.trim().startsWith(name) && rest.length > 0
    ? address.replace(name, '').replace(/^[^\n]*\n/, '')
    : address;
}

function lines(parts: readonly (string | undefined)[]): string {
  return [...new Set(parts)].filter((one) => one !== undefined && one !== '').join('\n');
}

/** Paragraphs where the text has an empty line; what stands in lines stays in lines. */
function body(text: string): Block[] {
  return text
    .replace(/\r\n?/g, '\n')
    .split(/\n[ \t]*\n/)
    .map((one) => one.replace(/^\n+|\s+$/g, ''))
    .filter((one) => one !== '')
    .map((one) => ({ kind: 'paragraph', text: one }));
}

function reference(paper: Paper, given: LetterOnPaper): Block[] {
  const { t, f, source, fingerprint, cite } = paper;
  const values = { number: source.number, fingerprint: shortHash(fingerprint) };
  const text: Run =
    given.entry === undefined
      ? t('letters.paper.reference', values)
      : t('letters.paper.referenceEntry', {
          ...values,
          entry: cite(given.entry),
          day: given.on === undefined ? '' : f.day(given.on),
        });
  return [{ kind: 'gap', points: 18 }, { kind: 'rule' }, { kind: 'paragraph', voice: 'small', text: [text] }];
}
