import { createHash } from 'node:crypto';
import PostalMime, { type Address, type Email, type Mailbox } from 'postal-mime';
import { textLimit, utf8Length } from '../../shared/fields.ts';
import { exhibitLimit } from '../../shared/exhibits.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { safeName } from '../../shared/safe-name.ts';
import { htmlText } from './html-text.ts';
import { plainWho } from './known.ts';
import { mailDate } from './mail-date.ts';
import type { Evidence, Found, Somebody } from './source.ts';

/** How deep a mail may be nested, and how large its headers may be. */
const limits = { maxNestingDepth: 64, maxHeadersSize: 1024 * 1024, maxRfc822NestingDepth: 5 } as const;

/** A mail that was read. */
export interface ReadMail {
  readonly found: Omit<Found, 'row'>;
  readonly evidence: readonly Evidence[];
  readonly problems: readonly Omit<Problem, 'file' | 'row'>[];
}

/**
 * Reads one mail. Its headers are kept as they stand; its text is plain text, from the part in HTML only where there is no other, and never rendered. A
 * mail that cannot be read at all gives a problem and nothing else.
 */
export async function readMail(
  bytes: Uint8Array,
  zone: string,
): Promise<ReadMail | { readonly problem: Omit<Problem, 'file' | 'row'> }> {
  let mail: Email;
  try {
    mail = await PostalMime.parse(withLineFeeds(bytes), limits);
  } catch (error) {
    const isDeep = error instanceof Error && /nest|depth/iu.test(error.message);
    return { problem: { code: isDeep ? 'too-deep' : 'damaged', leftOut: true } };
  }
  if (!mail.from && !mail.date && mail.subject === undefined && mail.to === undefined)
    return { problem: { code: 'not-known', leftOut: true } };
  return told(mail, bytes, zone);
}

function told(mail: Email, bytes: Uint8Array, zone: string): ReadMail {
  const problems: Omit<Problem, 'file' | 'row'>[] = [];
  const when = mailDate(headerOf(mail, 'date'), zone) ?? mailDate(receivedDate(mail), zone);
  if (when === undefined) problems.push({ code: 'no-date', leftOut: false });
  const { text, isCut } = fitting(clean(mail.text ?? htmlText(mail.html ?? '')));
  if (isCut) problems.push({ code: 'text-shortened', leftOut: false });
  for (const charset of unknownCharsets(mail))
    problems.push({ code: 'charset-unknown', detail: charset, leftOut: false });
  const from = somebody(mailboxes([mail.from ?? mail.sender])[0]);
  const to = mailboxes([...(mail.to ?? []), ...(mail.cc ?? [])])
    .map(somebody)
    .filter((one) => one !== undefined);
  const subject = line(mail.subject ?? '', 500);
  const evidence = evidenceOf(mail, bytes, subject, problems);
  const body = {
    channel: 'email',
    ...(subject !== '' && { subject }),
    ...(from && { sender: line(from.name === from.who ? from.who : `${from.name} <${from.who}>`, 500) }),
    ...(to.length > 0 && {
      recipients: line(to.map(({ name, who }) => (name === who ? who : `${name} <${who}>`)).join(', '), 2000),
    }),
    ...(text !== '' && { text }),
    ...(when !== undefined && { occurred: { on: when } }),
    ...exchangeOf(mail),
  };
  return {
    found: {
      kind: 'message',
      body,
      key: keyOf(mail, bytes),
      when,
      from,
      to,
      attachments: evidence.slice(0, -1).map(({ name, type, bytes: size }) => ({ name, type, bytes: size })),
      headers: mail.headers
        .slice(0, 100)
        .map(({ originalKey, value }) => ({ name: line(originalKey, 100), value: line(value, 1000) })),
      thread: threadOf(mail),
    },
    evidence,
    problems,
  };
}

/** Mails of the old Mac end their lines with carriage returns alone, which no parser reads. */
function withLineFeeds(bytes: Uint8Array): Uint8Array {
  return bytes.includes(0x0a) ? bytes : bytes.map((byte) => (byte === 0x0d ? 0x0a : byte));
}

/** The attachments, and last the mail itself, byte for byte. */
function evidenceOf(
  mail: Email,
  bytes: Uint8Array,
  subject: string,
  problems: Omit<Problem, 'file' | 'row'>[],
): readonly Evidence[] {
  const attachments = mail.attachments.slice(0, 190).flatMap(({ filename, mimeType, content }, index): Evidence[] => {
    const held = typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);
    const name = safeName(filename ?? `${index + 1}.${endings[mimeType] ?? 'bin'}`);
    if (held.length > exhibitLimit) {
      problems.push({ code: 'attachment-too-large', detail: name, leftOut: false });
      return [];
    }
    return [
      {
        name,
        type: line(mimeType, 100) || 'application/octet-stream',
        bytes: held.length,
        read: () => Promise.resolve(held),
      },
    ];
  });
  if (mail.attachments.length > 190) problems.push({ code: 'too-many-parts', leftOut: false });
  const whole = {
    name: safeName(`${subject === '' ? 'mail' : subject.slice(0, 80)}.eml`),
    type: 'message/rfc822',
    bytes: bytes.length,
    read: () => Promise.resolve(bytes),
  };
  return [...attachments, whole];
}

const endings: Readonly<Record<string, string>> = {
  'message/rfc822': 'eml',
  'text/calendar': 'ics',
  'text/html': 'html',
  'text/plain': 'txt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'application/pdf': 'pdf',
};

/** A mail is told from others by its Message-ID; one that has none, by its bytes. */
function keyOf({ messageId }: Email, bytes: Uint8Array): string {
  const id = line(messageId ?? '', 400);
  return id === '' ? `mail sha256:${createHash('sha256').update(bytes).digest('hex')}` : `mail ${id}`;
}

/** The mail that a conversation began with, as far as this one names it. */
function threadOf({ references = '', inReplyTo = '', messageId = '' }: Email): string | undefined {
  const first = /<[^<>\s]+>/u.exec(references)?.[0] ?? /<[^<>\s]+>/u.exec(inReplyTo)?.[0] ?? messageId;
  return first === '' ? undefined : line(first, 400);
}

/** The mail it answers, and the one their exchange began with where that is another, as the journal names mails. */
function exchangeOf(mail: Email): { readonly answers?: string; readonly thread?: string } {
  const { references = '', inReplyTo = '', messageId = '' } = mail;
  const answered = /<[^<>\s]+>/u.exec(inReplyTo)?.[0] ?? [...references.matchAll(/<[^<>\s]+>/gu)].at(-1)?.[0];
  const name = (id: string | undefined) => (id === undefined || id === messageId ? '' : line(id, 400));
  const [answers, thread] = [name(answered), name(threadOf(mail))];
  return {
    ...(answers !== '' && { answers: `mail ${answers}` }),
    ...(thread !== '' && thread !== answers && { thread: `mail ${thread}` }),
  };
}

function headerOf({ headers }: Email, name: string): string | undefined {
  return headers.find(({ key }) => key === name)?.value;
}

/** The day the last server wrote, for mails without a date of their own. */
function receivedDate(mail: Email): string | undefined {
  return headerOf(mail, 'received')?.split(';').at(-1)?.trim();
}

function unknownCharsets({ headers }: Email): readonly string[] {
  const named = headers
    .filter(({ key }) => key === 'content-type')
    .flatMap(({ value }) => /charset\s*=\s*"?([^\s";]+)/iu.exec(value)?.[1] ?? []);
  return named.filter((charset) => !isKnownCharset(charset)).map((charset) => charset.slice(0, 60));
}

function isKnownCharset(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch {
    return false; // a RangeError: no decoder has this name
  }
}

function mailboxes(addresses: readonly (Address | undefined)[]): readonly Mailbox[] {
  return addresses.flatMap((one) => (one === undefined ? [] : one.group ? one.group : [one]));
}

function somebody(mailbox: Mailbox | undefined): Somebody | undefined {
  const address = line(mailbox?.address ?? '', 300);
  const name = line(mailbox?.name ?? '', 200);
  if (address === '' && name === '') return undefined;
  return { who: address === '' ? name : plainWho(address), name: name === '' ? address : name };
}

/** One line without control characters, well-formed, cut to a length. */
function line(text: string, length: number): string {
  return text
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
    .slice(0, length)
    .toWellFormed();
}

/** Plain text: no carriage returns, no control characters but line ends and tabs. */
function clean(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .toWellFormed()
    .trim();
}

/** The text, cut where a field's limit is. */
export function fitting(text: string): { readonly text: string; readonly isCut: boolean } {
  if (utf8Length(text) <= textLimit) return { text, isCut: false };
  let end = Math.floor(textLimit / 3) - 2;
  while (end < text.length && utf8Length(text.slice(0, end + 1000)) <= textLimit - 8) end += 1000;
  return { text: `${text.slice(0, end).toWellFormed()} …`, isCut: true };
}
