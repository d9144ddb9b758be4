import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plusDays } from '../../shared/calendar.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { isQuiet, reminderKinds, reminders, withTold, type Told } from '../../shared/reminders.ts';
import { todayKinds, type TodayItem } from '../../shared/today-view.ts';

const client = '01955555-0000-7000-8000-00000000000c' as ClientId;
const entry = '01955555-0000-7000-8000-00000000000e' as EntryId;
const wednesday = { day: '2026-11-18', time: '10:00' };
const friday = { day: '2026-11-20', time: '15:30' };

function line(kind: TodayItem['kind'], days: number, more: Partial<TodayItem> = {}): TodayItem {
  const day = plusDays(wednesday.day, -days);
  return {
    kind,
    act: 'record-payment',
    client,
    clientName: 'Nagy Kft.',
    day,
    days,
    what: 'F-1',
    entries: [entry],
    ...more,
  };
}

describe('what is to be told', () => {
  test.each([
    ['invoice-overdue', 3, 'overdue'],
    ['ladder-step', 9, 'overdue'],
    ['request-overdue', 1, 'waiting'],
    ['promise-broken', 1, 'promise'],
    ['promise-due', -1, 'promise'],
    ['abuse-unanswered', 1, 'abuse'],
    ['out-of-hours', 1, 'hours'],
    ['invoice-due', -1, 'due'],
    ['request-due', 0, 'due'],
    ['obligation-due', -1, 'due'],
  ] as const)('%s, %i days after, is told as %s', (kind, days, told) => {
    expect(reminders([line(kind, days)], {}, {}, wednesday).map((one) => one.kind)).toEqual([told]);
  });

  test.each([
    ['invoice-due', -5],
    ['promise-due', -2],
    ['draft', 3],
    ['limit', 0],
  ] as const)('%s, %i days after, is not', (kind, days) => {
    expect(reminders([line(kind, days)], {}, {}, wednesday)).toEqual([]);
  });

  test('is told once, and again a week later while it stays', () => {
    const items = [line('invoice-overdue', 3)];
    const told = withTold({}, reminders(items, {}, {}, wednesday), wednesday.day);
    expect(Object.keys(told)).toHaveLength(1);
    for (const [days, times] of [
      [0, 0],
      [1, 0],
      [6, 0],
      [7, 1],
    ] as const) {
      const now = { ...wednesday, day: plusDays(wednesday.day, days) };
      expect(reminders(items, told, {}, now).filter(({ kind }) => kind === 'overdue')).toHaveLength(times);
    }
  });

  test('the next letter of an invoice is something new', () => {
    const told = withTold(
      {},
      reminders([line('ladder-step', 3, { step: 'reminder' })], {}, {}, wednesday),
      wednesday.day,
    );
    expect(reminders([line('ladder-step', 3, { step: 'firm' })], told, {}, wednesday)).toHaveLength(1);
  });

  test('what was told holds no word of the journal', () => {
    const items = [
      line('promise-broken', 2, { what: 'on my mother’s grave' }),
      line('obligation-due', 0, { what: 'logo', step: 'client' }),
    ];
    const kept = JSON.stringify(withTold({}, reminders(items, {}, {}, wednesday), wednesday.day));
    for (const word of ['Nagy', 'grave', 'logo', 'F-1']) expect(kept).not.toContain(word);
  });

  test('on Fridays from three it is asked whether there is anything to record, once a week, at the weekend too', () => {
    const asked = (told: Told, day: string, time: string) => reminders([], told, {}, { day, time }).length;
    expect(asked({}, friday.day, '14:59')).toBe(0);
    expect(asked({}, friday.day, '15:00')).toBe(1);
    expect(asked({}, '2026-11-22', '09:00')).toBe(1);
    expect(asked({}, '2026-11-23', '09:00')).toBe(0);
    const told = withTold({}, reminders([], {}, {}, friday), friday.day);
    expect(asked(told, '2026-11-22', '09:00')).toBe(0);
    expect(asked(told, '2026-11-27', '15:00')).toBe(1);
  });

  test('quiet hours reach over midnight, and can be none', () => {
    expect(['07:59', '08:00', '19:59', '20:00', '00:00'].map((time) => isQuiet({}, time))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
    expect(isQuiet({ quietFrom: '12:00', quietTo: '13:00' }, '12:30')).toBe(true);
    expect(isQuiet({ quietFrom: '12:00', quietTo: '12:00' }, '12:00')).toBe(false);
    expect(reminders([line('invoice-overdue', 3)], {}, {}, { ...wednesday, time: '22:00' })).toEqual([]);
  });

  test('whatever is due, told before and switched off: nothing that is off, nothing twice, and telling it settles it', () => {
    const items = fc.array(
      fc.record({ kind: fc.constantFrom(...todayKinds), days: fc.integer({ min: -9, max: 40 }), id: fc.uuid() }),
    );
    fc.assert(
      fc.property(items, fc.subarray([...reminderKinds]), fc.integer({ min: 0, max: 400 }), (list, off, later) => {
        const lines = list.map(({ kind, days, id }) => line(kind, days, { entries: [id as EntryId] }));
        const now = { day: plusDays(friday.day, later), time: '16:00' };
        const found = reminders(lines, {}, { off }, now);
        expect(found.some(({ kind }) => off.includes(kind))).toBe(false);
        expect(reminders(lines, withTold({}, found, now.day), { off }, now)).toEqual([]);
      }),
    );
  });
});
