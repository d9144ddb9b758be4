import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber, dayOfMonth, dayText, weekday } from '../../shared/calendar.ts';
import { dueDay, nextBusinessDay } from '../../shared/due.ts';

test.each([
  ['net 14', { rule: 'net', days: 14 }, '2026-11-20', '2026-12-04'],
  ['net 0 is the day itself', { rule: 'net', days: 0 }, '2026-11-20', '2026-11-20'],
  ['net 30 over the end of February', { rule: 'net', days: 30 }, '2028-01-30', '2028-02-29'],
  ['the 1st of each month', { rule: 'day-of-month', day: 1 }, '2026-11-20', '2026-12-01'],
  ['the 1st, of an invoice written on the 1st', { rule: 'day-of-month', day: 1 }, '2026-11-01', '2026-12-01'],
  ['the 25th, still ahead this month', { rule: 'day-of-month', day: 25 }, '2026-11-20', '2026-11-25'],
  ['the 31st in a month of 30 days', { rule: 'day-of-month', day: 31 }, '2026-11-20', '2026-11-30'],
  ['the 31st, written on the last day of a short month', { rule: 'day-of-month', day: 31 }, '2026-11-30', '2026-12-31'],
  ['the 30th in February', { rule: 'day-of-month', day: 30 }, '2026-01-31', '2026-02-28'],
  ['the 5th over the new year', { rule: 'day-of-month', day: 5 }, '2026-12-20', '2027-01-05'],
  ['end of month', { rule: 'end-of-month', days: 0 }, '2028-02-03', '2028-02-29'],
  ['end of month and 30', { rule: 'end-of-month', days: 30 }, '2026-01-31', '2026-03-02'],
] as const)('due: %s', (_, rule, issued, due) => {
  expect(dueDay(rule, issued)).toBe(due);
});

test('on delivery it is due the day it was delivered; until that is known, the day of the invoice', () => {
  expect(dueDay({ rule: 'on-delivery' }, '2026-11-20', '2026-11-25')).toBe('2026-11-25');
  expect(dueDay({ rule: 'on-delivery' }, '2026-11-20')).toBe('2026-11-20');
});

test('beside a day on a weekend stands the Monday after it', () => {
  expect(nextBusinessDay('2026-11-20')).toBe('2026-11-20');
  expect(nextBusinessDay('2026-11-21')).toBe('2026-11-23');
  expect(nextBusinessDay('2026-11-22')).toBe('2026-11-23');
});

const anyDay = fc.integer({ min: -200_000, max: 200_000 });

test('days and their numbers agree with the calendar of the language', () => {
  fc.assert(
    fc.property(anyDay, (number) => {
      const text = new Date(number * 86_400_000).toISOString().slice(0, 10);
      expect(dayText(number)).toBe(text);
      expect(dayNumber(text)).toBe(number);
      expect(weekday(number) % 7).toBe(new Date(number * 86_400_000).getUTCDay());
    }),
  );
});

test('the nth of a month is due after the invoice, within 31 days, and on that day wherever the month has it', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 31 }), (number, day) => {
      const issued = dayText(number);
      const due = dueDay({ rule: 'day-of-month', day }, issued);
      const days = dayNumber(due) - number;
      expect(days).toBeGreaterThan(0);
      expect(days).toBeLessThanOrEqual(31);
      const lastOfMonth = Number(dayOfMonth(Number(due.slice(0, 4)), Number(due.slice(5, 7)), 31).slice(8));
      expect(Number(due.slice(8))).toBe(Math.min(day, lastOfMonth));
    }),
  );
});
