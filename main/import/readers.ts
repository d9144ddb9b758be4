import type { ImportForm } from '../../shared/calls/import.ts';
import { readCalendar } from './calendar-reader.ts';
import { readMonica } from './monica-reader.ts';
import { readMailbox, readMailFile } from './mail-reader.ts';
import { readDocument, readPicture } from './picture-reader.ts';
import { readSignal } from './signal-reader.ts';
import { readSlack } from './slack-reader.ts';
import { readSms } from './sms-reader.ts';
import type { Reader } from './source.ts';
import { readTable } from './table-reader.ts';
import { readTelegram } from './telegram-reader.ts';
import { readWhatsApp } from './whatsapp-reader.ts';

/** What reads each form. A form without its reader does not compile. */
export const readers: Readonly<Record<ImportForm, Reader>> = {
  table: readTable,
  mail: readMailFile,
  mailbox: readMailbox,
  whatsapp: readWhatsApp,
  telegram: readTelegram,
  signal: readSignal,
  slack: readSlack,
  sms: readSms,
  monica: readMonica,
  calendar: readCalendar,
  picture: readPicture,
  document: readDocument,
};
