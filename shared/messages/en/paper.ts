import { fields } from './paper/fields.ts';
import { handover } from './paper/handover.ts';
import { kept } from './paper/kept.ts';
import { record } from './paper/record.ts';
import { values } from './paper/values.ts';

/** What stands on paper: the record, the handover, the checklist. Whole sentences, in the reader's language. */
export const paper = {
  /** On every page. */
  running: {
    record: 'Record {{number}} · {{client}} · {{entries}}',
    handover: 'Handover {{number}} · {{client}}',
    checklist: 'Account checklist {{number}} · {{client}}',
    entriesRange: 'entries {{from}}–{{to}}',
    entries_one: '{{count}} entry',
    entries_other: '{{count}} entries',
    zone: 'times in {{zone}} ({{offset}})',
    copyClient: 'copy for the client',
    copyMediator: 'copy for a mediator',
    copyFile: 'copy for my own file',
    made: 'Made {{at}} ({{offset}}) with On Record {{version}} · fingerprint {{fingerprint}}',
    sample: 'Sample',
    pageOf: 'Page {{page}} of {{pages}}',
    continued: 'continued',
    missingGlyphs: 'Characters printed as their code point, because no font here has them',
  },
  record,
  fields,
  values,
  kept,
  handover,
} as const;
