import { describe, expect, it } from 'vitest';
import { chronological, effective, standing } from '../../../shared/journal/effective.ts';
import { act, idOf, journalOf } from '../../support/journal.ts';

describe('entries as they count', () => {
  it('have every correction folded in, in the order recorded', () => {
    const { entries } = journalOf([
      act('incident', { what: 'four minutes', channel: 'phone' }),
      act('addendum', { entry: idOf(1), reason: 'wrong', set: { what: 'six minutes' } }),
      act('addendum', { entry: idOf(1), reason: 'wrong again', set: { what: 'seven minutes', channel: null } }),
    ]);
    const [one, ...others] = effective(entries);
    expect(others).toEqual([]);
    expect(one).toMatchObject({
      body: { what: 'seven minutes' },
      entry: { body: { what: 'four minutes', channel: 'phone' } },
    });
    expect(one?.body).not.toHaveProperty('channel');
    expect(one?.addenda.map(({ n }) => n)).toEqual([2, 3]);
  });

  it('count nowhere once withdrawn, and again once the withdrawal is withdrawn', () => {
    const acts = [
      act('incident', { what: 'x' }),
      act('addendum', { entry: idOf(1), reason: 'other client', struck: true }),
      act('addendum', { entry: idOf(2), reason: 'it was this one', struck: true }),
    ];
    expect(standing(effective(journalOf(acts.slice(0, 2)).entries), 'incident')).toEqual([]);
    expect(standing(effective(journalOf(acts).entries), 'incident')).toHaveLength(1);
  });

  it('stand in the order of what happened; what was not over when recorded stands at its recording', () => {
    const { entries } = journalOf([
      act('client-opened', { name: 'A' }, { at: '2026-11-12T21:00:30' }),
      act('incident', { what: 'just now', occurred: { on: '2026-11-12T21:00' } }, { at: '2026-11-12T21:00:45' }),
      act('incident', { what: 'remembered', occurred: { on: '2026-11-10' } }, { at: '2026-11-12T22:00:00' }),
      act('incident', { what: 'that day', occurred: { on: '2026-11-12' } }, { at: '2026-11-12T23:00:00' }),
      act('incident', { what: 'some time this month', occurred: { around: '2026-11' } }, { at: '2026-11-12T23:30:00' }),
    ]);
    expect(chronological(effective(entries)).map(({ entry }) => entry.n)).toEqual([3, 1, 2, 4, 5]);
  });
});
