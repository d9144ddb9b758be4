import { expect, test } from 'vitest';
import { languages } from '../../../shared/languages.ts';
import { answer } from '../../../shared/reports/answer.ts';
import { house } from '../../support/house.ts';
import { act, idOf, journalOf } from '../../support/journal.ts';
import { blocksOfKind, everythingIn, plain, sourceOf } from '../../support/report-source.ts';

const journal = journalOf([
  act('client-opened', { name: 'Nagy Kft.' }),
  act('work', { memo: 'Built the page', minutes: 150, on: '2026-02-02', accomplishment: 'Orders doubled' }),
  act('requested', { what: 'The texts', askedOn: '2026-01-28', neededBy: '2026-01-30' }),
  act('nudged', { request: idOf(3), on: '2026-02-04', minutes: 5 }),
  act('answered', { request: idOf(3), on: '2026-02-05' }),
  act('work', { memo: 'Built it again', minutes: 60, nature: 'redo', on: '2026-02-10' }),
]);

test('says what was done, waited for, chased and done again, with the entries it was counted from', () => {
  const report = answer(sourceOf(journal, { kind: 'answer', from: '2026-02-01', to: '2026-02-28' }), house);
  const [numbers] = blocksOfKind(report, 'table');
  expect(numbers?.rows.map(({ cells }) => cells.map(({ text }) => plain(text)))).toEqual([
    ['Done', '2 h 30 min of work on 1 day', '2'],
    ['Waited for', '5 days on which at least one answer was overdue; 24 h of working hours in them', '3, 5'],
    ['Chased', '5 min spent on reminders and questions\n1 reminder sent', '4'],
    ['Done again', '1 h of work done again', '6'],
  ]);
  const text = everythingIn(report);
  for (const said of ['Orders doubled', 'The texts']) expect(text).toContain(said);
  expect(blocksOfKind(report, 'chart')).toHaveLength(2);
});

test('of a period in which nothing was waited for, it says so', () => {
  const report = answer(sourceOf(journal, { kind: 'answer', from: '2026-03-01', to: '2026-03-31' }), house);
  expect(everythingIn(report)).toContain('No answer was overdue in this period.');
});

test.each(languages)('in %s it holds no empty place', (language) => {
  const report = answer(sourceOf(journal, { kind: 'answer', language }), house);
  // The layout's own words keep their places until the pages are known.
  expect(JSON.stringify({ ...report, words: {} })).not.toMatch(/\{\{|undefined|NaN/);
});
