import { describe, expect, it } from 'vitest';
import { Hash } from '../../../shared/fields.ts';
import type { ReportOptions } from '../../../shared/reports/source.ts';
import { buildReport } from '../../../shared/reports/report.ts';
import { act, idOf, journalOf, type Act } from '../../support/journal.ts';
import { blocksOfKind, entriesByNumber, everythingIn, plain, sourceOf } from '../../support/report-source.ts';

const file = { name: 'a.png', type: 'image/png', bytes: 1, sha256: Hash.parse('a'.repeat(64)) };
const eur = (minor: number) => ({ minor, currency: 'EUR' });
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
    expect(said(acts, 'Recorded')).toBe('1 of 1 with a time of the event, within 24 hours of it');
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

  it('says to which day it counts the waiting of a month that is over', () => {
    const acts = [
      opened,
      act(
        'requested',
        { what: 'Photos', askedOn: '2026-02-01', neededBy: '2026-02-10' },
        { at: '2026-02-01T10:00:00' },
      ),
    ];
    const february = { from: '2026-02-01', to: '2026-02-28' };
    expect(said(acts, 'Waiting', february)).toBe(
      '284 days with at least one request past its date · until 21 November 2026',
    );
    expect(said(acts, 'Requests', february)).toBe('1 asked, 0 answered, 1 open · until 21 November 2026');
    expect(said(acts, 'Waiting')).toBe('284 days with at least one request past its date');
  });

  it('counts the exhibits on past the thousandth, in their order', () => {
    const acts = [opened, ...['EX-1000', 'EX-101', 'EX-999'].map((number) => act('exhibit', { number, ...file }))];
    const index = blocksOfKind(recordOf(acts), 'table').find(({ columns }) => columns[0]?.title === 'No.');
    expect(index?.rows.map(({ cells }) => plain(cells[0]?.text))).toEqual(['EX-101', 'EX-999', 'EX-1000']);
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

describe('the money of a record', () => {
  const invoice = (number: string) =>
    act(
      'invoice',
      { number, issued: '2026-03-01', due: '2026-03-15', amount: eur(10_000) },
      { at: '2026-03-01T10:00:00' },
    );
  const paid = (n: number, minor: number) => act('payment', { invoice: idOf(n), on: '2026-03-10', amount: eur(minor) });

  it('adds up where more was paid than asked for', () => {
    const acts = [opened, invoice('1'), invoice('2'), paid(2, 12_000)];
    expect(said(acts, 'Paid')).toBe('€120.00 · beyond the amount: €20.00');
    const table = blocksOfKind(recordOf(acts), 'table').find(({ columns }) => columns[0]?.title === 'Invoice');
    const cells = table?.rows.map((row) =>
      row.cells.slice(3, 6).map(({ text, under }) => [plain(text), plain(under)].join(' ').trim()),
    );
    expect(cells).toEqual([
      ['€100.00', '€120.00 beyond the amount: €20.00', '€0.00'],
      ['€100.00', '€0.00', '€100.00'],
      ['€200.00', '€120.00 beyond the amount: €20.00', '€100.00'],
    ]);
  });

  it('says of an invoice that was credited whole that it was credited, not paid', () => {
    const credit = act('credit-note', { invoice: idOf(2), number: 'C-1', on: '2026-03-10', amount: eur(10_000) });
    const table = blocksOfKind(recordOf([opened, invoice('1'), credit]), 'table').find(
      ({ columns }) => columns[0]?.title === 'Invoice',
    );
    expect(plain(table?.rows[0]?.cells.at(-1)?.text)).toBe('credited');
  });

  it('says that money of another currency is counted on no invoice', () => {
    const dollars = act('payment', { invoice: idOf(2), on: '2026-03-10', amount: { minor: 11_000, currency: 'USD' } });
    expect(everythingIn(recordOf([opened, invoice('1'), dollars]))).toMatch(
      /another currency .*US\$110.00.* not counted/,
    );
    expect(everythingIn(recordOf([opened, invoice('1'), paid(2, 1000)]))).not.toContain('another currency');
  });

  it('has the promises of a month also where its invoices are older', () => {
    const acts = [
      opened,
      invoice('1'),
      act('promised', { invoice: idOf(2), saidOn: '2026-05-04', by: '2026-05-08' }, { at: '2026-05-04T10:00:00' }),
    ];
    const record = recordOf(acts, { from: '2026-05-01', to: '2026-05-31' });
    expect(blocksOfKind(record, 'table').map(({ columns }) => columns[0]?.title)).toContain('Said');
  });

  it('says under interest and fixed sums that the law and the contract decide whether they are owed', () => {
    const late = [opened, act('terms-agreed', { from: '2026-01-01', late: { basis: 'eu' } }), invoice('1')];
    expect(everythingIn(recordOf(late))).toContain('Whether they are owed depends on the law that applies');
    expect(everythingIn(recordOf([opened, invoice('1')]))).not.toContain('Whether they are owed');
  });
});
