import { expect, test } from 'vitest';
import { languages } from '../../../shared/languages.ts';
import { statement } from '../../../shared/reports/statement.ts';
import { house } from '../../support/house.ts';
import { act, idOf, journalOf } from '../../support/journal.ts';
import { blocksOfKind, everythingIn, plain, sourceOf } from '../../support/report-source.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

const journal = journalOf([
  act('client-opened', { name: 'Nagy Kft.', notes: 'PRIVATE-NOTES' }),
  act('terms-agreed', { from: '2026-01-01', late: { basis: 'eu' } }),
  act('invoice', { number: '2026-01', issued: '2026-05-01', due: '2026-05-31', amount: eur(3_000_00) }),
  act('payment', { invoice: idOf(3), on: '2026-06-15', amount: eur(1_000_00) }),
  act('incident', { what: 'Shouted', opinion: 'PRIVATE-OPINION' }),
  act('invoice', {
    number: '2026-02',
    issued: '2026-07-20',
    due: '2026-08-20',
    amount: { minor: 500_00, currency: 'GBP' },
  }),
]);

test('the account adds up line by line, each currency by itself', () => {
  const report = statement(sourceOf(journal, { kind: 'statement', to: '2026-07-31' }), house);
  const [account, gbp] = blocksOfKind(report, 'table');
  expect(account?.rows.map(({ cells }) => cells.map(({ text }) => plain(text)))).toEqual([
    ['1 May', 'Invoice 2026-01, due 31 May 2026', '€3,000.00', '', '€3,000.00'],
    ['15 Jun', 'Payment on invoice 2026-01', '', '€1,000.00', '€2,000.00'],
  ]);
  expect(gbp?.rows.map(({ cells }) => plain(cells.at(-1)?.text))).toEqual(['£500.00']);
});

test('the interest stands line by line: principal, days, rate, and one rounding at the end', () => {
  const report = statement(sourceOf(journal, { kind: 'statement', to: '2026-07-31' }), house);
  const schedule = blocksOfKind(report, 'table').find(({ summary }) => summary.startsWith('Interest of each late'));
  expect(schedule?.rows.map(({ cells }) => cells.map(({ text }) => plain(text)))).toEqual([
    ['2026-01', '1 Jun 2026', '15 Jun 2026', '15', '€3,000.00', '10.15%', '12.513699'],
    ['', '16 Jun 2026', '30 Jun 2026', '15', '€2,000.00', '10.15%', '8.342466'],
    ['', '1 Jul 2026', '31 Jul 2026', '31', '€2,000.00', '10.4%', '17.665753'],
    ['2026-01 together', '', '', '61', '', '', '€38.52'],
    ['Interest together', '', '', '', '', '', '€38.52'],
  ]);
  const text = everythingIn(report);
  expect(text).toContain('or 31 July 2026 for what is not paid');
  expect(text).toContain('÷ 365');
  expect(text).toContain('Directive 2011/7/EU');
  expect(text).toContain('Last checked on 30 June 2026');
  expect(text).toContain('not legal advice');
  const totals = blocksOfKind(report, 'table').at(-1);
  expect(totals?.columns.map(({ title }) => title)).toEqual(['Left to pay', 'Interest', 'Fixed sums', 'All together']);
  expect(totals?.rows.map(({ cells }) => cells.map(({ text }) => plain(text)))).toEqual([
    ['€2,000.00', '€38.52', '€40.00', '€2,078.52'],
    ['£500.00', '£0.00', '£0.00', '£500.00'],
  ]);
});

test.each(languages)('in %s it holds no empty place and nothing private', (language) => {
  const report = statement(sourceOf(journal, { kind: 'statement', language, audience: 'client' }), house);
  // The layout's own words keep their places until the pages are known.
  expect(JSON.stringify({ ...report, words: {} })).not.toMatch(/\{\{|undefined|NaN|PRIVATE/);
});
