import { describe, expect, it } from 'vitest';
import { Hash } from '../../../shared/fields.ts';
import { languages } from '../../../shared/languages.ts';
import { buildReport } from '../../../shared/reports/report.ts';
import { act, idOf, journalOf, type Act } from '../../support/journal.ts';
import { blocksOfKind, entriesByNumber, everythingIn, plain, sourceOf } from '../../support/report-source.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

/** What a mediator stumbled over when he read the three hard cases, each made small. */
const story: readonly Act[] = [
  act(
    'client-opened',
    { name: 'Marlow Events', people: [{ name: 'Declan Marlow', role: 'Managing director' }, { name: 'Sinéad Ward' }] },
    { at: '2026-03-01T09:00:00' },
  ),
  act(
    'terms-agreed',
    { from: '2026-03-01', payment: { rule: 'net', days: 14 }, revisions: 2, accounts: ['Website'] },
    { at: '2026-03-01T10:00:00' },
  ),
  act(
    'terms-agreed',
    { from: '2026-06-01', payment: { rule: 'net', days: 8 }, revisions: 2 },
    { at: '2026-06-01T10:00:00' },
  ),
  act(
    'invoice',
    { number: '2026-01', issued: '2026-06-01', due: '2026-06-09', amount: eur(300_000) },
    { at: '2026-06-01T11:00:00' },
  ),
  act(
    'promised',
    { invoice: idOf(4), saidOn: '2026-06-10', by: '2026-06-20', amount: eur(300_000) },
    { at: '2026-06-10T09:00:00' },
  ),
  act(
    'payment',
    { invoice: idOf(4), on: '2026-06-25', amount: eur(100_000), how: 'Bank transfer' },
    { at: '2026-06-26T09:00:00' },
  ),
  act(
    'credit-note',
    { invoice: idOf(4), number: '2026-01-C', on: '2026-07-01', amount: eur(50_000) },
    { at: '2026-07-01T09:00:00' },
  ),
  act(
    'concession',
    { what: 'More time.', type: 'extension', invoice: idOf(4), until: '2026-12-01' },
    { at: '2026-07-02T09:00:00' },
  ),
  act(
    'incident',
    { what: 'Recorded the day after.', signs: ['threat'], occurred: { on: '2026-07-10' } },
    { at: '2026-07-11T08:00:00' },
  ),
  act(
    'incident',
    { what: 'Recorded the same day.', signs: ['threat', 'blame'], minutes: 4, occurred: { on: '2026-07-10' } },
    { at: '2026-07-10T17:00:00' },
  ),
  act(
    'work',
    { memo: 'Two weeks.', minutes: 900, on: '2026-07-24', occurred: { from: '2026-07-11', to: '2026-07-24' } },
    { at: '2026-07-24T17:00:00' },
  ),
  act(
    'incident',
    { what: 'At night.', occurred: { from: '2026-07-25T21:31', to: '2026-07-25T22:03' } },
    { at: '2026-07-26T09:00:00' },
  ),
  act(
    'decision',
    { choice: 'let-go', on: '2026-08-01', grounds: [{ failure: 'keep-civil', entries: [idOf(9), idOf(10)] }] },
    { at: '2026-08-01T09:00:00' },
  ),
];

const journal = journalOf(story);
const record = (options = {}) => buildReport(sourceOf(journal, options));
const factsOf = (report: ReturnType<typeof record>) =>
  new Map(blocksOfKind(report, 'facts').flatMap(({ rows }) => rows.map(({ label, value }) => [label, plain(value)])));
const tableWith = (report: ReturnType<typeof record>, title: string) =>
  blocksOfKind(report, 'table').find(({ columns }) => columns.some((column) => column.title === title));

describe('who, how much, and what it rests on', () => {
  it('says who is who on the first page', () => {
    expect(factsOf(record()).get('People')).toBe('Declan Marlow (Managing director) · Sinéad Ward');
  });

  it('adds up: what was invoiced less what was paid and credited is what is open', () => {
    const facts = factsOf(record());
    expect(['Invoiced', 'Paid', 'Credited', 'Unpaid on 21 November 2026'].map((label) => facts.get(label))).toEqual([
      '€3,000.00 in 1 invoice',
      '€1,000.00',
      '€500.00',
      '€1,500.00',
    ]);
    const total = tableWith(record(), 'Unpaid')
      ?.rows.at(-1)
      ?.cells.map(({ text, under }) => `${plain(text)} ${plain(under)}`.trim());
    expect(total?.slice(3, 6)).toEqual(['€3,000.00', '€1,000.00 credited €500.00', '€1,500.00']);
  });

  it('keeps the day an invoice was due in sight after more time was granted', () => {
    const due = tableWith(record(), 'Unpaid')?.rows[0]?.cells[2];
    expect([plain(due?.text), plain(due?.under)]).toEqual(['9 Jun', 'extended to 1 Dec']);
  });

  it('does not call a promise paid late that was paid in part', () => {
    const outcome = tableWith(record(), 'Outcome')?.rows[0]?.cells.at(-1);
    expect(plain(outcome?.text)).toBe('not paid in full so far');
    expect(plain(outcome?.under)).toBe('of this, paid: €1,000.00');
  });

  it('names the entries behind every count of what the incidents were about', () => {
    expect(factsOf(record()).get('What they were about')).toBe('threat 2 (10, 9)\u00a0· blame 1 (10)');
  });
});

describe('in which order, and said once', () => {
  it('sets what was recorded on a later day after what was recorded on the day itself', () => {
    const numbers = [...entriesByNumber(record()).keys()];
    expect(numbers.indexOf('10')).toBeLessThan(numbers.indexOf('9'));
  });

  it('shows of a later version of the terms what is new, and names what stays and what is gone', () => {
    const [, second] = blocksOfKind(record(), 'facts')
      .map(({ rows }) => rows.map(({ label, value }) => [label, plain(value)]))
      .filter((rows) => rows.some(([label]) => label === 'Payment'));
    expect(second).toEqual([
      ['Payment', '8 days after the invoice'],
      ['As before', 'Revisions included'],
      ['No longer stated', 'Accounts to manage'],
    ]);
    const entry = entriesByNumber(record()).get('3');
    expect(entry?.details.map(({ label }) => label)).toEqual(['In force from', 'In full under']);
  });

  it('does not repeat the day a span ends on, nor the day of a span within one day', () => {
    expect(entriesByNumber(record()).get('11')?.details).toEqual([]);
    const handover = buildReport(sourceOf(journalOf([...story]), { kind: 'handover', audience: 'file' }));
    expect(everythingIn(handover)).not.toContain('25 July 2026 22:03');
  });

  it('says of a single incident which it is, and each entry that is not there once', () => {
    const one = record({ incident: idOf(10) });
    expect(factsOf(one).get('Incident')).toBe('entry 10 · 10 July 2026');
    const grounds = entriesByNumber(one)
      .get('13')
      ?.details.find(({ label }) => label === 'Grounds');
    expect(plain(grounds?.value)).toBe('your failure to keep our exchanges civil · 9, 10\nnot in this record: 9');
  });

  it('does not count days of work where an entry tells of several', () => {
    const answer = buildReport(sourceOf(journal, { kind: 'answer' }));
    expect(everythingIn(answer)).toContain('15 h of work, in 1 entry');
  });
});

it.each(languages)('says in %s in words what narrowed a report that was issued', (language) => {
  const issued = act(
    'report-issued',
    {
      number: 'R-2026-0001',
      report: 'record',
      language: 'en',
      audience: 'mediator',
      entries: 3,
      head: Hash.parse('a'.repeat(64)),
      sha256: Hash.parse('b'.repeat(64)),
      bytes: 10,
      pages: 3,
      file: 'one.pdf',
      filters: { kinds: ['incident'], incident: idOf(9), layIn: [], withheld: [`${idOf(9)} what`], signs: ['threat'] },
    },
    { at: '2026-08-02T09:00:00' },
  );
  const report = buildReport(sourceOf(journalOf([...story, issued]), { language }));
  const filters =
    entriesByNumber(report)
      .get('14')
      ?.details.map(({ value }) => plain(value))
      .join('\n') ?? '';
  expect(filters).not.toContain(idOf(9));
  expect(filters).not.toMatch(/[{}]|onPaper|incident":/);
  expect(filters.split('\n').length).toBeGreaterThanOrEqual(5);
});
