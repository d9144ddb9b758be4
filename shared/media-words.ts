import type { en } from './messages/en.ts';
import type { Translate } from './messages/translate.ts';

type Name = Exclude<keyof (typeof en)['media'], 'inForm'>;

/** What people call a type of file, and in which form, where there are several. The journal keeps the exact media type (RFC 6838). */
const types: Readonly<Record<string, readonly [name: Name, form?: string]>> = {
  'application/json': ['file', 'JSON'],
  'application/mbox': ['mailbox'],
  'application/octet-stream': ['file'],
  'application/pdf': ['document', 'PDF'],
  'application/vnd.oasis.opendocument.spreadsheet': ['table', 'ODS'],
  'application/vnd.oasis.opendocument.text': ['document', 'ODT'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['table', 'XLSX'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['document', 'DOCX'],
  'application/zip': ['archive', 'ZIP'],
  'audio/mpeg': ['sound', 'MP3'],
  'message/rfc822': ['mail'],
  'text/calendar': ['calendar'],
  'text/csv': ['table', 'CSV'],
  'text/html': ['page'],
  'text/markdown': ['text', 'Markdown'],
  'text/plain': ['text'],
};

/** Types of these families are called by what comes after the stroke. */
const families: Readonly<Record<string, Name>> = { audio: 'sound', image: 'picture', text: 'text', video: 'film' };

/** A file's type in words, as `Picture, PNG`; a type without a word is a file, with the type itself. */
export function mediaWord(type: string, t: Translate): string {
  const [family = '', exact = ''] = type.split('/');
  const [name, form] = known(types, type) ?? [known(families, family), exact.toUpperCase()];
  if (!name) return t('media.inForm', { name: t('media.file'), form: type });
  return form === undefined ? t(`media.${name}`) : t('media.inForm', { name: t(`media.${name}`), form });
}

/** What a type from anywhere is called here; nothing of what every object has. */
function known<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}
