import { extname } from 'node:path';
import type { ImportForm } from '../../shared/calls/import.ts';
import { isChat } from '../../shared/import/whatsapp.ts';
import { decode } from './decode.ts';
import { archiveOf } from './media.ts';
import { readStart } from './read-whole.ts';
import type { Chosen } from './source.ts';

/** What a file is, by how it begins and, where that does not tell, by its name; `undefined` for what nothing here reads. */
export async function formOf(file: Chosen): Promise<ImportForm | undefined> {
  const start = await readStart(file.path, 16 * 1024);
  if (start.length === 0) return undefined;
  const ending = extname(file.name).toLowerCase();
  const head = Buffer.from(start)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/u, '');
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF[^]{4}WEBP|[^]{4}ftyp(?:hei|hev|mif1|msf1|avif))/u.test(head))
    return 'picture';
  if (head.startsWith('%PDF-')) return 'document';
  if (start[0] === 0x50 && start[1] === 0x4b) return ending === '.xlsx' ? 'table' : formOfArchive(file);
  if (/^From \S/u.test(head) || ending === '.mbox' || ending === '.mbx') return 'mailbox';
  if (/^\s*BEGIN:VCALENDAR/iu.test(head) || ending === '.ics') return 'calendar';
  if (ending === '.eml' || isMail(head)) return 'mail';
  if (ending === '.csv' || ending === '.tsv') return 'table';
  if (ending === '.xml') return /<smses\b/u.test(head) ? 'sms' : undefined;
  if (ending === '.json' || ending === '.jsonl') return formOfJson(head);
  if (ending === '.txt' || ending === '.md')
    return isChat(decode(start).text) ? (ending === '.md' ? 'signal' : 'whatsapp') : undefined;
  return undefined;
}

async function formOfArchive(file: Chosen): Promise<ImportForm | undefined> {
  const names = (await archiveOf(file)).files.map(({ name }) => name);
  if (names.includes('xl/workbook.xml')) return 'table';
  if (names.some((name) => /(?:^|\/)(?:channels|dms|users)\.json$/u.test(name))) return 'slack';
  return names.some((name) => name.toLowerCase().endsWith('.txt')) ? 'whatsapp' : undefined;
}

function formOfJson(head: string): ImportForm | undefined {
  if (/"exported_by":[^]*"account":\s*\{/u.test(head)) return 'monica';
  if (/"(?:date_unixtime|from_id|personal_information|chats)"|"type":\s*"personal_chat"/u.test(head)) return 'telegram';
  return /"(?:sender|source|sent_at|author)"/u.test(head) ? 'signal' : undefined;
}

/** Headers that mails begin with, for files that are not named as mails: those of a folder of a server, or saved without an ending. */
function isMail(head: string): boolean {
  const headers = head.split(/\r?\n\r?\n/u, 1)[0] ?? '';
  return (
    /^(?:[!-9;-~]+:[^\n]*\n|[ \t][^\n]*\n){2}/u.test(`${headers}\n`) &&
    /^from:/imu.test(headers) &&
    /^(?:date|to|received|message-id):/imu.test(headers)
  );
}
