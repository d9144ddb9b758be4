import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { encoded } from '../mail-corpus.ts';

const Mail = z.strictObject({
  from: z.string().optional(),
  to: z.string().optional(),
  /** The clock in Warsaw; empty where the mail has no date. */
  at: z.string().optional(),
  subject: z.string().optional(),
  text: z.string().optional(),
  id: z.string().optional(),
  re: z.string().optional(),
  charset: z.string().optional(),
  html: z.boolean().optional(),
  attach: z.array(z.string()).optional(),
  /** What is odd about it; `of` is the mail it repeats or forwards. */
  odd: z.enum(['twice', 'cut', 'no-date', 'wrong-charset', 'invitation', 'forwarded', 'empty']).optional(),
  of: z.string().optional(),
});
type Mail = z.output<typeof Mail>;

const people: Readonly<Record<string, string>> = {
  anna: 'Anna Kowalska <anna@kowalska-studio.example>',
  basia: 'Barbara Sadowska <basia@sadowska.example>',
  biuro: 'Pracownia Sadowska - biuro <biuro@sadowska.example>',
  hayashi: '林 健一 <hayashi@hayashi-seika.example>',
  ruth: 'Ruth Bell <ruth@bellagency.example>',
};

/** What the attachments hold, by the ending of their names. */
export type Attached = (name: string) => Uint8Array;

/** The mails of the mess, oldest first, as their fixture has them. */
export function mailsOf(folder: string): readonly Mail[] {
  return z.array(Mail).parse(JSON.parse(readFileSync(join(folder, 'mails.json'), 'utf8')));
}

/** A mailbox as a mail program exports it, broken and odd mails among the others. */
export function mailbox(mails: readonly Mail[], attached: Attached): Uint8Array {
  return Buffer.concat(
    mails.map((mail) =>
      Buffer.concat([
        Buffer.from(`From ${mail.id ?? 'somebody'}@export ${asctime(mail.at)}\n`),
        mangled(mailOf(mail, mails, attached)),
        Buffer.from('\n\n'),
      ]),
    ),
  );
}

/** Lines that begin as a new mail would are quoted, as every program that writes a mailbox does. */
function mangled(bytes: Uint8Array): Uint8Array {
  return Buffer.from(
    Buffer.from(bytes)
      .toString('latin1')
      .replaceAll(/^(>*From )/gmu, '>$1'),
    'latin1',
  );
}

function mailOf(mail: Mail, mails: readonly Mail[], attached: Attached): Uint8Array {
  const other = mails.find(({ id, odd }) => id !== undefined && id === mail.of && odd === undefined);
  if (mail.odd === 'twice' && other) return mailOf(other, mails, attached);
  const { from = '', to = '', subject = '', at = '', id = '', re, charset = 'utf-8' } = mail;
  const head = [
    `From: ${address(from, charset)}`,
    `To: ${address(to, charset)}`,
    `Subject: ${word(subject, charset)}`,
    ...(at === '' ? [] : [`Date: ${written(at)}`]),
    ...(mail.odd === 'empty' ? [] : [`Message-ID: <${id}@mess.example>`]),
    ...(re === undefined ? [] : [`In-Reply-To: <${re}@mess.example>`]),
    'MIME-Version: 1.0',
  ];
  const bytes = Buffer.concat([Buffer.from(`${head.join('\n')}\n`), bodyOf(mail, other, mails, attached)]);
  return mail.odd === 'cut' ? bytes.subarray(0, bytes.length - 80) : bytes;
}

function bodyOf(mail: Mail, other: Mail | undefined, mails: readonly Mail[], attached: Attached): Uint8Array {
  const parts = (mail.attach ?? (mail.odd === 'cut' ? ['zdjecia.png'] : [])).map((name) =>
    Buffer.concat([
      Buffer.from(
        `Content-Type: ${typeOf(name)}\nContent-Disposition: attachment; filename="${name}"\nContent-Transfer-Encoding: base64\n\n`,
      ),
      Buffer.from(`${base64(attached(name))}\n`),
    ]),
  );
  if (mail.odd === 'invitation')
    parts.push(Buffer.from(`Content-Type: text/calendar; method=REQUEST\n\n${invitation}\n`));
  if (mail.odd === 'forwarded' && other)
    parts.push(Buffer.concat([Buffer.from('Content-Type: message/rfc822\n\n'), mailOf(other, mails, attached)]));
  const text = textOf(mail);
  if (parts.length === 0) return text;
  const line = Buffer.from('--part\n');
  return Buffer.concat([
    Buffer.from('Content-Type: multipart/mixed; boundary="part"\n\n'),
    ...[text, ...parts].flatMap((part) => [line, part, Buffer.from('\n')]),
    Buffer.from('--part--\n'),
  ]);
}

function textOf({ text = '', charset = 'utf-8', html = false, odd }: Mail): Uint8Array {
  if (odd === 'empty') return Buffer.from('\n');
  const said = html ? `<p>${text}</p><img src="http://track.example/open.gif">` : text;
  // The label says one thing and the bytes another: as an old server relabels what it passes on.
  const real = odd === 'wrong-charset' ? 'windows-1250' : charset;
  const label = odd === 'wrong-charset' ? 'us-ascii' : charset;
  const bytes = real === 'utf-8' ? Buffer.from(said) : encoded(said, real);
  return Buffer.concat([
    Buffer.from(
      `Content-Type: text/${html ? 'html' : 'plain'}; charset=${label}\nContent-Transfer-Encoding: ${odd === 'wrong-charset' ? '8bit' : 'base64'}\n\n`,
    ),
    odd === 'wrong-charset' ? bytes : Buffer.from(base64(bytes)),
    Buffer.from('\n'),
  ]);
}

function address(key: string, charset: string): string {
  const whole = people[key] ?? key;
  const [, name = '', at = ''] = /^(.*) (<.*>)$/u.exec(whole) ?? [];
  return `${word(name, charset)} ${at}`;
}

function word(text: string, charset: string): string {
  if (/^[ -~]*$/u.test(text)) return text;
  // Where the charset has not all of its letters, a mail program takes another one for this word.
  const fits = charset !== 'utf-8' && !encoded(text, charset).includes(0x3f);
  const bytes = fits ? encoded(text, charset) : Buffer.from(text);
  return `=?${fits ? charset : 'utf-8'}?B?${bytes.toString('base64')}?=`;
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date as a mail has it: Warsaw's clock, which goes an hour ahead on the last Sunday of March. */
function written(at: string): string {
  const day = new Date(`${at}:00Z`);
  const offset = at >= '2026-03-29T02:00' ? '+0200' : '+0100';
  return `${days[day.getUTCDay()]}, ${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()} ${at.slice(11)}:00 ${offset}`;
}

/** A date as the lines that part the mails of a mailbox have it. */
function asctime(at = ''): string {
  const day = new Date(at === '' ? 0 : `${at}:00Z`);
  const time = day.toISOString().slice(11, 19);
  return `${days[day.getUTCDay()]} ${months[day.getUTCMonth()]} ${String(day.getUTCDate()).padStart(2)} ${time} ${day.getUTCFullYear()}`;
}

function typeOf(name: string): string {
  return name.endsWith('.pdf') ? 'application/pdf' : name.endsWith('.png') ? 'image/png' : 'text/plain; charset=utf-8';
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replaceAll(/.{76}/gu, '$&\n');
}

const invitation = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'UID:c5',
  'DTSTART:20260414T140000Z',
  'SUMMARY:Catch up about KS-118',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n');
