import type { Translation } from '../translate.ts';
import { masculine } from './counted.ts';
import { fields } from './paper/fields.ts';
import { handover } from './paper/handover.ts';
import { kept } from './paper/kept.ts';
import { record } from './paper/record.ts';
import { values } from './paper/values.ts';

export const paper = {
  running: {
    record: 'Adroddiad {{number}} · {{client}} · {{entries}}',
    handover: 'Trosglwyddo {{number}} · {{client}}',
    checklist: 'Rhestr wirio cyfrifon {{number}} · {{client}}',
    entriesRange: 'cofnodion {{from}}–{{to}}',
    ...masculine('entries', '{{count}} cofnod'),
    zone: 'amseroedd {{zone}} ({{offset}})',
    copyClient: 'copi i’r cleient',
    copyMediator: 'copi i gyfryngwr',
    copyFile: 'copi i’m ffeil fy hun',
    made: 'Gwnaed {{at}} ({{offset}}) gydag On Record {{version}} · ôl bys {{fingerprint}}',
    sample: 'Enghraifft',
    pageOf: 'Tudalen {{page}} o {{pages}}',
    continued: 'parhad',
    missingGlyphs: 'Nodau a argraffwyd fel eu cod, gan nad ydynt mewn unrhyw ffont sydd yma',
  },
  record,
  fields,
  values,
  kept,
  handover,
} as const satisfies Translation<'cy'>['paper'];
