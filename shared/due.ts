import { dayNumber, dayOfMonth, dayText, endOfMonth, plusDays, weekday, yearAndMonth } from './calendar.ts';
import type { Day } from './fields.ts';
import type { PaymentRule } from './terms.ts';

/**
 * The day an invoice falls due (row 5; seed A25, "for instance the 1st of the month").
 *
 * - `net`: so many calendar days after the invoice.
 * - `day-of-month`: the first such day after the day of the invoice; in a month too short for it, the month's last day.
 * - `end-of-month`: so many calendar days after the last day of the invoice's month.
 * - `on-delivery`: the day of delivery where it is known, else the day of the invoice.
 *
 * A day agreed on stays what was agreed, also on a weekend: whether it moves to the next working day differs from law to law and from
 * contract to contract, so the app shows {@link nextBusinessDay} beside it and counts from the day agreed.
 */
export function dueDay(rule: PaymentRule, issued: Day, delivered?: Day): Day {
  switch (rule.rule) {
    case 'net':
      return plusDays(issued, rule.days);
    case 'day-of-month': {
      const { year, month } = yearAndMonth(issued);
      const thisMonth = dayOfMonth(year, month, rule.day);
      return thisMonth > issued ? thisMonth : dayOfMonth(year, month + 1, rule.day);
    }
    case 'end-of-month':
      return plusDays(endOfMonth(issued), rule.days);
    case 'on-delivery':
      return delivered ?? issued;
  }
}

/** The day itself from Monday to Friday, else the Monday after it. Public holidays are not known to the app. */
export function nextBusinessDay(day: Day): Day {
  const number = dayNumber(day);
  const past = weekday(number) - 5;
  return past > 0 ? dayText(number + 3 - past) : day;
}
