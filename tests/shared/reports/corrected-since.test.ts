import { expect, it } from 'vitest';
import { Hash } from '../../../shared/fields.ts';
import { formatter } from '../../../shared/format.ts';
import { effective } from '../../../shared/journal/effective.ts';
import { correctedSince } from '../../../shared/reports/corrected-since.ts';
import { act, idOf, journalOf, type Act } from '../../support/journal.ts';

const hash = Hash.parse('a'.repeat(64));

function since(from: string | undefined, ...after: readonly Act[]): readonly string[] {
  const { entries } = journalOf([
    act('client-opened', { name: 'A' }, { at: '2026-01-01T10:00:00' }),
    act('work', { memo: 'x', minutes: 5 }, { at: '2026-02-01T10:00:00' }),
    act('addendum', { entry: idOf(2), reason: 'early', set: { minutes: 6 } }),
    act('report-issued', {
      number: 'R-2026-0001',
      report: 'record',
      language: 'en',
      audience: 'mediator',
      ...(from !== undefined && { from }),
      entries: 2,
      head: hash,
      sha256: hash,
      bytes: 1,
      pages: 1,
      file: 'a.pdf',
    }),
    ...after,
  ]);
  const journal = effective(entries);
  const byId = new Map(journal.map((one) => [one.entry.id, one]));
  const report = byId.get(idOf(4));
  if (report?.kind !== 'report-issued') throw new Error('no report');
  return correctedSince(report, entries, byId, formatter('en', 'Europe/Warsaw'));
}

it('names corrections recorded after a report, also of a correction, and no earlier ones', () => {
  expect(since(undefined)).toEqual([]);
  expect(
    since(
      undefined,
      act('addendum', { entry: idOf(2), reason: 'late', set: { minutes: 7 } }),
      act('addendum', { entry: idOf(3), reason: 'the first was wrong', struck: true }),
    ),
  ).toEqual([idOf(5), idOf(6)]);
});

it('leaves out corrections of entries that came later, or that the report did not hold', () => {
  const later = [act('work', { memo: 'y', minutes: 1 }), act('addendum', { entry: idOf(5), reason: 'r', text: 't' })];
  expect(since(undefined, ...later)).toEqual([]);
  expect(since('2026-03-01', act('addendum', { entry: idOf(2), reason: 'r', text: 't' }))).toEqual([]);
});
