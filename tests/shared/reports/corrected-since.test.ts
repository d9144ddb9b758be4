import { expect, it } from 'vitest';
import { Hash } from '../../../shared/fields.ts';
import { formatter } from '../../../shared/format.ts';
import { effective } from '../../../shared/journal/effective.ts';
import type { Entry } from '../../../shared/journal/entry.ts';
import type { Body } from '../../../shared/journal/kinds.ts';
import { correctedSince } from '../../../shared/reports/corrected-since.ts';
import { act, idOf, journalOf, type Act } from '../../support/journal.ts';

const hash = Hash.parse('a'.repeat(64));

const issued: Body<'report-issued'> = {
  number: 'R-2026-0001',
  report: 'record',
  language: 'en',
  audience: 'mediator',
  entries: 2,
  head: hash,
  sha256: hash,
  bytes: 1,
  pages: 1,
  file: 'a.pdf',
};

function since(from: string | undefined, ...after: readonly Act[]): readonly string[] {
  return sinceReport({ ...(from !== undefined && { from }) }, after);
}

type Chosen = Partial<Pick<Body<'report-issued'>, 'report' | 'from' | 'to' | 'filters'>>;

function sinceReport(chosen: Chosen, after: readonly Act[]): readonly string[] {
  const { entries } = journalOf([
    act('client-opened', { name: 'A' }, { at: '2026-01-01T10:00:00' }),
    act('work', { memo: 'x', minutes: 5 }, { at: '2026-02-01T10:00:00' }),
    act('addendum', { entry: idOf(2), reason: 'early', set: { minutes: 6 } }),
    act('report-issued', { ...issued, ...chosen }),
    ...after,
  ]);
  return correctionsOf(entries, 4);
}

/** The corrections since the report that was sealed as the n-th act. */
function correctionsOf(entries: readonly Entry[], n: number): readonly string[] {
  const byId = new Map(effective(entries).map((one) => [one.entry.id, one]));
  const report = byId.get(idOf(n));
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

it('names a correction that takes an entry out of the time of a report, for its reader still has it there', () => {
  const moved = act('addendum', { entry: idOf(2), reason: 'the day', set: { on: '2026-05-05' } });
  expect(sinceReport({ from: '2026-02-01', to: '2026-02-28' }, [moved])).toEqual([idOf(5)]);
  expect(sinceReport({ from: '2026-05-01', to: '2026-05-31' }, [moved])).toEqual([]);
});

it('asks what is for the own copy alone as it was then, where nothing else narrowed the report', () => {
  const place = { what: 'The logo', where: 'My disk.' };
  const { entries } = journalOf([
    act('client-opened', { name: 'A' }),
    act('located', place),
    act('located', { ...place, onlyMine: true }),
    act('report-issued', issued),
    act('addendum', { entry: idOf(2), reason: 'mine', set: { onlyMine: true } }),
    act('addendum', { entry: idOf(3), reason: 'not mine alone', set: { onlyMine: null } }),
  ]);
  expect(correctionsOf(entries, 4)).toEqual([idOf(5)]);
});

it('looks at the signs and the one incident that were chosen', () => {
  const client = act('addendum', { entry: idOf(1), reason: 'r', set: { name: 'B' } });
  const work = act('addendum', { entry: idOf(2), reason: 'r', set: { minutes: 9 } });
  expect(sinceReport({ filters: { incident: idOf(2) } }, [client, work])).toEqual([idOf(6)]);
});

it('takes other papers than a record to rest on what was before their time', () => {
  const late = act('addendum', { entry: idOf(2), reason: 'r', set: { minutes: 9 } });
  expect(sinceReport({ report: 'answer', from: '2026-03-01' }, [late])).toEqual([idOf(5)]);
});

it('names corrections of the terms in force in its days, and of exhibits cited in them', () => {
  const file = { name: 'a.png', type: 'image/png', bytes: 1, sha256: hash };
  const { entries } = journalOf([
    act('client-opened', { name: 'A' }, { at: '2026-01-01T10:00:00' }),
    act('terms-agreed', { from: '2026-01-01', revisions: 2 }),
    act('exhibit', { number: 'EX-001', ...file }),
    act('exhibit', { number: 'EX-002', ...file }),
    act('incident', { what: 'Rang.', exhibits: [{ exhibit: idOf(3) }] }, { at: '2026-05-05T10:00:00' }),
    act('report-issued', { ...issued, from: '2026-05-01', to: '2026-05-31' }),
    act('addendum', { entry: idOf(2), reason: 'r', set: { revisions: 3 } }),
    act('addendum', { entry: idOf(3), reason: 'r', struck: true }),
    act('addendum', { entry: idOf(4), reason: 'r', struck: true }),
  ]);
  expect(correctionsOf(entries, 6)).toEqual([idOf(7), idOf(8)]);
});

it('names corrections of payments that came after its days, on an invoice that stands in it', () => {
  const amount = { minor: 1000, currency: 'EUR' };
  const { entries } = journalOf([
    act('client-opened', { name: 'A' }, { at: '2026-01-01T10:00:00' }),
    act('invoice', { number: '1', issued: '2026-05-02', due: '2026-05-16', amount }),
    act('payment', { invoice: idOf(2), on: '2026-06-20', amount }),
    act('report-issued', { ...issued, from: '2026-05-01', to: '2026-05-31' }),
    act('addendum', { entry: idOf(3), reason: 'it bounced', struck: true }),
  ]);
  expect(correctionsOf(entries, 4)).toEqual([idOf(5)]);
});
