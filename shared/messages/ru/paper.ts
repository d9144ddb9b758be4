import type { Translation } from '../translate.ts';
import { fields } from './paper/fields.ts';
import { handover } from './paper/handover.ts';
import { kept } from './paper/kept.ts';
import { record } from './paper/record.ts';
import { values } from './paper/values.ts';

/** What stands on paper: the record, the handover, the checklist. Whole sentences, in the reader's language. */
export const paper = {
  running: {
    record: 'Хроника {{number}} · {{client}} · {{entries}}',
    handover: 'Передача дел {{number}} · {{client}}',
    checklist: 'Список аккаунтов {{number}} · {{client}}',
    entriesRange: 'записи {{from}}–{{to}}',
    entries_one: '{{count}} запись',
    entries_few: '{{count}} записи',
    entries_many: '{{count}} записей',
    entries_other: '{{count}} записи',
    zone: 'время: {{zone}} ({{offset}})',
    copyClient: 'экземпляр клиента',
    copyMediator: 'экземпляр посредника',
    copyFile: 'экземпляр для моего архива',
    made: 'Создано {{at}} ({{offset}}) в On Record {{version}} · отпечаток {{fingerprint}}',
    sample: 'Образец',
    pageOf: 'Страница {{page}} из {{pages}}',
    continued: 'продолжение',
    missingGlyphs: 'Знаки, напечатанные кодом, потому что ни в одном здешнем шрифте их нет',
  },
  record,
  fields,
  values,
  kept,
  handover,
} as const satisfies Translation<'ru'>['paper'];
