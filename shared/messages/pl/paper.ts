import type { Translation } from '../translate.ts';
import { fields } from './paper/fields.ts';
import { handover } from './paper/handover.ts';
import { kept } from './paper/kept.ts';
import { record } from './paper/record.ts';
import { values } from './paper/values.ts';

export const paper = {
  running: {
    record: 'Zapis współpracy {{number}} · {{client}} · {{entries}}',
    handover: 'Przekazanie {{number}} · {{client}}',
    checklist: 'Lista kontrolna kont {{number}} · {{client}}',
    entriesRange: 'wpisy {{from}}–{{to}}',
    entries_one: '{{count}} wpis',
    entries_few: '{{count}} wpisy',
    entries_many: '{{count}} wpisów',
    entries_other: '{{count}} wpisu',
    zone: 'czas: {{zone}} ({{offset}})',
    copyClient: 'egzemplarz dla klienta',
    copyMediator: 'egzemplarz dla mediatora',
    copyFile: 'egzemplarz do własnych akt',
    made: 'Sporządzono {{at}} ({{offset}}) w On Record {{version}} · odcisk {{fingerprint}}',
    sample: 'Przykład',
    pageOf: 'Strona {{page}} z {{pages}}',
    continued: 'ciąg dalszy',
    missingGlyphs: 'Znaki wydrukowane jako kody, bo nie ma ich w żadnym z użytych krojów pisma',
  },
  record,
  fields,
  values,
  kept,
  handover,
} as const satisfies Translation<'pl'>['paper'];
