import { describe, expect, it } from 'vitest';
import type { LogItem } from '../../shared/calls/wire.ts';
import { leavable, leavableCorrected, withField, withPassage } from '../../renderer/reports/withhold/withholding.ts';
import { emptyForm, askOf } from '../../renderer/reports/report-form.ts';
import type { EntryId } from '../../shared/fields.ts';

const entry = '01890000-0000-7000-9000-000000000001' as EntryId;

describe('what can be left out of a record', () => {
  it('is every text and what the entry can be without, and never a private field or what figures rest on', () => {
    const incident = {
      what: 'Called',
      exactWords: 'no',
      present: ['Carla'],
      opinion: 'mine',
      occurred: { on: '2026-01-01' },
      amount: { minor: 1, currency: 'EUR' },
    };
    expect(leavable({ kind: 'incident', body: incident }).map(({ field, text }) => [field, text])).toEqual([
      ['what', 'Called'],
      ['exactWords', 'no'],
      ['present', undefined],
      ['amount', undefined],
    ]);
    const invoice = { number: '1', issued: '2026-01-01', due: '2026-01-02', amount: { minor: 1, currency: 'EUR' } };
    expect(leavable({ kind: 'invoice', body: invoice }).map(({ field }) => field)).toEqual(['number']);
    const work = { memo: 'Drew', minutes: 60, measured: true, nature: 'redone', on: '2026-01-02' };
    expect(leavable({ kind: 'work', body: work }).map(({ field }) => field)).toEqual(['memo', 'on']);
  });

  it('is also, whole, what only a correction gave an entry', () => {
    const wire = (kind: string, body: object) => ({ kind, body }) as LogItem['entry']; // all that is looked at
    const set = { what: 'Rang', exactWords: 'no', opinion: 'mine', response: null };
    const item = { entry: wire('incident', { what: 'Called' }), addenda: [wire('addendum', { set })] };
    expect(leavableCorrected(item)).toEqual([
      { field: 'what', text: 'Called' },
      { field: 'exactWords', text: undefined },
    ]);
  });

  it('is asked for by field, or by passages that add up; the whole field takes their place', () => {
    let list = withPassage([], entry, 'what', [0, 2]);
    list = withPassage(list, entry, 'what', [4, 6]);
    expect(list).toEqual([
      {
        entry,
        field: 'what',
        passages: [
          [0, 2],
          [4, 6],
        ],
      },
    ]);
    list = withField(list, entry, 'what', true);
    expect(list).toEqual([{ entry, field: 'what' }]);
    expect(withField(list, entry, 'what', false)).toEqual([]);
  });

  it('is asked of a record alone', () => {
    const form = { ...emptyForm, withhold: [{ entry, field: 'what' }], bundle: true };
    expect(askOf(form, 'en')).toMatchObject({ withhold: [{ entry, field: 'what' }], bundle: true });
    expect(askOf({ ...form, kind: 'handover' }, 'en')).not.toHaveProperty('withhold');
    expect(askOf({ ...form, kind: 'handover' }, 'en')).not.toHaveProperty('bundle');
  });
});
