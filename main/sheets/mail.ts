import PostalMime, { type Address } from 'postal-mime';
import { htmlText } from '../import/html-text.ts';
import { addressText } from '../reading/read-mail.ts';
import type { LaidIn, Picture } from '../../shared/reports/laid-in.ts';
import { shortened } from './text.ts';

/** A mail as its head, its words and the names of what hung on it. Markup is never shown as markup: only its text is taken. */
export async function layMail(bytes: Uint8Array): Promise<LaidIn<Picture>> {
  const mail = await PostalMime.parse(bytes, { attachmentEncoding: 'arraybuffer', maxNestingDepth: 30 });
  const head = {
    from: mail.from && addressText(mail.from),
    to: people(mail.to),
    cc: people(mail.cc),
    date: mail.headers.find(({ key }) => key === 'date')?.value,
    subject: mail.subject,
  };
  const said = mail.text?.trim() ? mail.text : htmlText(mail.html ?? '');
  const known = Object.entries(head).filter((entry): entry is [string, string] => Boolean(entry[1]));
  if (known.length === 0) return { form: 'described', why: 'unreadable' };
  return {
    form: 'mail',
    head: Object.fromEntries(known.map(([name, value]) => [name, value.toWellFormed().slice(0, 2000)])),
    ...shortened(said.replaceAll('\r\n', '\n').trim()),
    files: mail.attachments.slice(0, 100).map(({ filename, mimeType, content }) => ({
      name: (filename ?? '—').slice(0, 300),
      type: mimeType.slice(0, 100),
      bytes: typeof content === 'string' ? content.length : content.byteLength,
    })),
  };
}

function people(list: readonly Address[] | undefined): string | undefined {
  return list?.map(addressText).join(', ');
}
