import PostalMime, { type Address } from 'postal-mime';
import { htmlText } from '../import/html-text.ts';

/** A mail as it is shown: who, when, about what, and its plain text. Nothing of it is markup. */
export interface ReadMail {
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly text: string;
  readonly attachments: readonly { readonly name: string; readonly type: string; readonly bytes: number }[];
}

/** Reads a mail. A mail that has only markup gives the words of it. */
export async function readMail(bytes: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(bytes, { maxNestingDepth: 20 });
  const headers = [
    { name: 'From', value: mail.from ? addressText(mail.from) : '' },
    { name: 'To', value: (mail.to ?? []).map(addressText).join(', ') },
    { name: 'Cc', value: (mail.cc ?? []).map(addressText).join(', ') },
    { name: 'Date', value: mail.headers.find(({ key }) => key === 'date')?.value ?? '' },
    { name: 'Subject', value: mail.subject ?? '' },
  ].filter(({ value }) => value !== '');
  const attachments = mail.attachments.map(({ filename, mimeType, content }) => ({
    name: filename ?? '',
    type: mimeType,
    bytes: typeof content === 'string' ? content.length : content.byteLength,
  }));
  const said = mail.text?.trim() ? mail.text : htmlText(mail.html ?? '');
  return { headers, text: said.replaceAll('\r\n', '\n').trim(), attachments };
}

/** "Anna Kowalska <anna@example.com>"; of a group, its members. */
export function addressText({ name, address, group }: Address): string {
  if (group) return `${name}: ${group.map(addressText).join(', ')}`;
  if (address === undefined || address === '') return name;
  return name === '' ? address : `${name} <${address}>`;
}
