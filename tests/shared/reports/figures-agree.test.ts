import { describe, expect, it } from 'vitest';
import { Hash } from '../../../shared/fields.ts';
import type { ReportOptions } from '../../../shared/reports/source.ts';
import { buildReport } from '../../../shared/reports/report.ts';
import { act, idOf, journalOf, type Act } from '../../support/journal.ts';
import { blocksOfKind, entriesByNumber, plain, sourceOf } from '../../support/report-source.ts';

const file = { name: 'a.png', type: 'image/png', bytes: 1, sha256: Hash.parse('a'.repeat(64)) };
const opened = act('client-opened', { name: 'A' }, { at: '2026-01-01T10:00:00' });

function recordOf(acts: readonly Act[], options: Partial<ReportOptions> = {}) {
  return buildReport(sourceOf(journalOf(acts), options));
}

/** What stands beside a label on the cover or in the summary. */
function said(acts: readonly Act[], label: string, options: Partial<ReportOptions> = {}): string | undefined {
  const rows = blocksOfKind(recordOf(acts, options), 'facts').flatMap((facts) => facts.rows);
  const row = rows.find((one) => one.label === label);
  return row && plain(row.value);
}

describe('the cover of a record', () => {
  const acts = [
    opened,
    act('incident', { what: 'Rang.', occurred: { on: '2026-05-03' } }, { at: '2026-05-03T18:00:00' }),
    act('work', { memo: 'x', minutes: 5, on: '2026-11-09' }, { at: '2026-11-09T18:00:00' }),
  ];

  it('names the days of the whole journal, also where few kinds are chosen of it', () => {
    expect(said(acts, 'Range', { kinds: ['incident'] })).toBe(
      'everything in the journal, 1 January to 9 November 2026',
    );
    expect(said(acts, 'Range', { kinds: ['decision'] })).toBe(
      'everything in the journal, 1 January to 9 November 2026',
    );
  });

  it('counts corrections of corrections as the chronology shows them, and names those left out', () => {
    const corrected = [
      ...acts,
      act('addendum', { entry: idOf(2), reason: 'r', text: 'first' }),
      act('addendum', { entry: idOf(4), reason: 'r', text: 'about the first' }),
      act('addendum', { entry: idOf(3), reason: 'r', set: { minutes: 6 } }),
    ];
    const record = recordOf(corrected);
    expect(said(corrected, 'Contains')).toContain('3 corrections');
    expect(blocksOfKind(record, 'entry').flatMap(({ addenda }) => addenda)).toHaveLength(3);
    expect(said(corrected, 'Left out')).not.toContain('correction');
    const options = { from: '2026-05-01', to: '2026-05-31' };
    expect(said(corrected, 'Contains', options)).toContain('2 corrections');
    expect(said(corrected, 'Left out', options)).toContain(
      '2 entries outside the range\n1 correction of an entry left out',
    );
  });
});

describe('the summary of a record', () => {
  it('counts as told from memory what is marked so, whatever a correction made of its time', () => {
    const acts = [
      opened,
      act('incident', { what: 'Rang.', occurred: { on: '2026-05-03' } }, { at: '2026-05-03T18:00:00' }),
      act('addendum', { entry: idOf(2), reason: 'the day', set: { occurred: { on: '2026-04-20' } } }),
    ];
    expect(said(acts, 'Recorded')).toBe('1 of 1 within 24 hours of what they tell');
    expect(JSON.stringify(entriesByNumber(recordOf(acts)).get('2')?.margin)).not.toContain('from memory');
  });

  it('counts the exhibits that stand in the index, also those recorded outside the range', () => {
    const acts = [
      opened,
      act('exhibit', { number: 'EX-001', ...file }, { at: '2026-02-01T10:00:00' }),
      act('incident', { what: 'Rang.', exhibits: [{ exhibit: idOf(2) }] }, { at: '2026-05-03T18:00:00' }),
    ];
    const options = { from: '2026-05-01', to: '2026-05-31' };
    expect(said(acts, 'Exhibits', options)).toBe('1');
    expect(said(acts, 'Exhibits', { kinds: ['incident'] })).toBe('1');
  });

  it('says what became of every request', () => {
    const acts = [
      opened,
      act('requested', { what: 'Photos', askedOn: '2026-02-01', neededBy: '2026-02-10' }),
      act('requested', { what: 'Texts', askedOn: '2026-02-01', neededBy: '2026-02-12' }),
      act('requested', { what: 'Logo', askedOn: '2026-02-01', neededBy: '2026-02-12' }),
      act('answered', { request: idOf(2), on: '2026-02-15' }),
      act('withdrawn', { request: idOf(3), on: '2026-02-14' }),
    ];
    expect(said(acts, 'Requests')).toBe('3 asked, 1 answered, 1 withdrawn, 1 open');
  });
});
