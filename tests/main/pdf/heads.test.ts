import { expect, test } from 'vitest';
import { languages } from '../../../shared/languages.ts';
import '../../../shared/messages/six.ts';
import { statement } from '../../../shared/reports/statement.ts';
import { house } from '../../support/house.ts';
import { act, journalOf } from '../../support/journal.ts';
import { blocksOfKind, plain, sourceOf } from '../../support/report-source.ts';
import { make, popplerText } from './made.ts';

const journal = journalOf([
  act('client-opened', { name: 'Marlow Events' }),
  act('terms-agreed', { from: '2026-01-01', late: { basis: 'eu' } }),
  act('invoice', {
    number: '2026-01',
    issued: '2026-05-01',
    due: '2026-05-31',
    amount: { minor: 3_000_00, currency: 'EUR' },
  }),
]);

test.each(languages)(
  'in %s no head of a column of sums is broken within a word',
  { timeout: 60_000 },
  async (language) => {
    const report = statement(sourceOf(journal, { kind: 'statement', language, to: '2026-07-31' }), house);
    const heads = blocksOfKind(report, 'table').flatMap(({ columns }) => columns.map(({ title }) => plain(title)));
    const words = (await popplerText((await make(report)).path)).split(/\s+/);
    const cut = heads.flatMap((head) => head.split(/\s+/)).filter((word) => word !== '' && !words.includes(word));
    expect(cut).toEqual([]);
  },
);
