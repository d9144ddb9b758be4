import { expect, it } from 'vitest';
import { languages } from '../../../shared/languages.ts';
import '../../../shared/messages/six.ts';
import { buildReport } from '../../../shared/reports/report.ts';
import { act, journalOf } from '../../support/journal.ts';
import { sourceOf } from '../../support/report-source.ts';
import { make } from './made.ts';

it.each(languages)(
  'how a record is kept and where its proof ends stand on one page together in %s',
  async (language) => {
    const journal = journalOf([act('client-opened', { name: 'A' }), act('incident', { what: 'Rang.' })]);
    const report = buildReport(sourceOf(journal, { language }));
    const parts = report.parts.filter(({ id }) => id === 'part-kept');
    expect(parts).toHaveLength(1);
    expect((await make({ ...report, parts, attachments: [] })).pages).toBe(1);
  },
);
