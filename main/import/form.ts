import { extname } from 'node:path';
import type { ImportForm } from '../../shared/calls/import.ts';

/** What a file is, by how it begins and, where that does not tell, by its name; `undefined` for what nothing here reads. */
export function formOf(name: string, start: Uint8Array): ImportForm | undefined {
  const ending = extname(name).toLowerCase();
  if (start.length === 0) return undefined;
  const head = Buffer.from(start)
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/u, '');
  if (/^From \S/u.test(head)) return 'mailbox';
  if (ending === '.mbox' || ending === '.mbx') return 'mailbox';
  if (ending === '.eml' || ending === '.emlx' || isMail(head)) return 'mail';
  if (ending === '.csv' || ending === '.tsv' || ending === '.xlsx') return 'table';
  return undefined;
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
