import type { Translation } from '../translate.ts';
import { fields } from './paper/fields.ts';
import { handover } from './paper/handover.ts';
import { kept } from './paper/kept.ts';
import { record } from './paper/record.ts';
import { values } from './paper/values.ts';

/** What stands on paper: the record, the handover, the checklist. */
export const paper = {
  /** On every page. */
  running: {
    record: 'Naplókivonat, {{number}} · {{client}} · {{entries}}',
    handover: 'Átadás, {{number}} · {{client}}',
    checklist: 'Fiókjegyzék, {{number}} · {{client}}',
    entriesRange: '{{from}}–{{to}}. bejegyzés',
    entries_one: '{{count}} bejegyzés',
    entries_other: '{{count}} bejegyzés',
    zone: 'időpontok: {{zone}} ({{offset}})',
    copyClient: 'az ügyfél példánya',
    copyMediator: 'a közvetítő példánya',
    copyFile: 'saját irattári példány',
    made: 'Készült: {{at}} ({{offset}}), On Record {{version}} · ujjlenyomat: {{fingerprint}}',
    sample: 'Minta',
    pageOf: '{{page}}/{{pages}}. oldal',
    continued: 'folytatás',
    missingGlyphs: 'Kódponttal nyomtatott karakterek, mert egyik betűkészletben sincs meg a betűképük',
  },
  record,
  fields,
  values,
  kept,
  handover,
} as const satisfies Translation<'hu'>['paper'];
