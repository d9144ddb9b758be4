import { describe, expect, test } from 'vitest';
import { hasPassed, retentionFold, suggestedUntil, type Retention } from '../../shared/retention.ts';
import { folded } from '../../shared/journal/following.ts';
import { clientItems } from '../../shared/today.ts';
import type { ClientId } from '../../shared/fields.ts';
import { house, ledgersOf } from '../support/house.ts';
import { Writer } from '../support/sealed.ts';

const kept = (writer: Writer): Retention | undefined => folded(retentionFold, writer.journal).kept;

describe('how long a client is kept', () => {
  test('what was said last holds: at the close of letting go, later, or that there is no day', () => {
    const writer = new Writer();
    writer.write('client-opened', { name: 'Marlow Events' });
    expect(kept(writer)).toBeUndefined();
    const close = writer.write('letting-go-step', { step: 'close', on: '2026-11-15', retainUntil: '2032-12-31' });
    expect(kept(writer)).toMatchObject({ entry: close, until: '2032-12-31' });
    writer.write('letting-go-step', { step: 'close', on: '2026-11-16' });
    expect(kept(writer)).toMatchObject({ until: '2032-12-31' });
    writer.write('retention-set', { until: '2036-12-31', why: 'Tax.' });
    expect(kept(writer)).toMatchObject({ until: '2036-12-31', why: 'Tax.' });
    writer.write('retention-set', {});
    expect(kept(writer)).toBeUndefined();
  });

  test('a day withdrawn or corrected counts as such', () => {
    const writer = new Writer();
    writer.write('retention-set', { until: '2030-12-31' });
    const second = writer.write('retention-set', { until: '2027-12-31' });
    writer.correct(second, { until: '2037-12-31' });
    expect(kept(writer)).toMatchObject({ until: '2037-12-31' });
    writer.strike(second);
    expect(kept(writer)).toMatchObject({ until: '2030-12-31' });
  });

  test('the day itself still counts; Today names it from the day after', () => {
    const writer = new Writer();
    writer.write('client-opened', { name: 'Marlow Events' });
    const entry = writer.write('retention-set', { until: '2026-11-20' });
    const client = 'b7a0c0de-0000-7000-8000-000000000001' as ClientId; // any id will do
    const on = (day: string) => clientItems({ client, ledgers: ledgersOf(writer) }, house, day);
    expect(hasPassed({ entry, setOn: '2026-11-01', until: '2026-11-20' }, '2026-11-20')).toBe(false);
    expect(on('2026-11-20')).toEqual([]);
    expect(on('2026-11-21')).toMatchObject([
      { kind: 'retention-passed', act: 'see-keeping', day: '2026-11-20', days: 1, entries: [entry] },
    ]);
  });

  test('ten years are suggested from the end of the year of the last entry', () => {
    expect(suggestedUntil('2026-01-01')).toBe('2036-12-31');
    expect(suggestedUntil('2026-12-31')).toBe('2036-12-31');
  });
});
