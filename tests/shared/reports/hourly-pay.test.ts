import { expect, test } from 'vitest';
import type { Audience } from '../../../shared/reports/issued.ts';
import { hourlyPay } from '../../../shared/reports/record/hourly-pay.ts';
import { formatterOf, paperOf } from '../../../shared/reports/paper.ts';
import { act, idOf, journalOf } from '../../support/journal.ts';
import { plain, sourceOf } from '../../support/report-source.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

const journal = journalOf([
  act('client-opened', { name: 'Nagy Kft.' }),
  act('invoice', { number: '1', issued: '2026-05-01', due: '2026-05-31', amount: eur(900_00) }),
  act('work', { memo: 'The cover', minutes: 600, on: '2026-05-04' }),
  act('payment', { invoice: idOf(2), on: '2026-05-20', amount: eur(600_00) }),
  act('work', { memo: 'The cover again', minutes: 300, on: '2026-06-10' }),
]);

test('what an hour brought stands in the user’s own copy, as a chart with its numbers, and in nobody else’s', () => {
  const blocks = (audience: Audience) => {
    const source = sourceOf(journal, { kind: 'record', audience });
    const shown = new Set(source.entries.map(({ id }) => id));
    return hourlyPay(paperOf(source, formatterOf(source), shown));
  };
  expect(blocks('client')).toEqual([]);
  expect(blocks('mediator')).toEqual([]);
  const own = blocks('file');
  expect(own.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'chart', 'table']);
  const table = own.find((block) => block.kind === 'table');
  expect(table?.rows.slice(0, 2).map(({ cells }) => plain(cells[1]?.text))).toEqual(['€60.00', '€40.00']);
});
