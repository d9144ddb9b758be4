import type { Body } from '../../../shared/journal/kinds.ts';
import type { Hours, LateRule, PaymentRule } from '../../../shared/terms.ts';
import type { Words } from '../../app/Words.tsx';

type Terms = Body<'terms-agreed'>;

/** When an invoice falls due. */
export function paymentWords(rule: PaymentRule, { t }: Words): string {
  switch (rule.rule) {
    case 'net':
      return t('paper.values.payment.net', { count: rule.days });
    case 'day-of-month':
      return t('paper.values.payment.dayOfMonth', { day: rule.day });
    case 'end-of-month':
      return rule.days === 0
        ? t('paper.values.payment.endOfMonth')
        : t('paper.values.payment.endOfMonthPlus', { count: rule.days });
    case 'on-delivery':
      return t('paper.values.payment.onDelivery');
  }
}

/** What is owed on late money. */
export function lateWords(rule: LateRule, { t, format }: Words): string {
  switch (rule.basis) {
    case 'eu':
      return rule.points === undefined
        ? t('paper.values.late.eu')
        : t('paper.values.late.euPoints', { points: format.number(rule.points) });
    case 'uk':
      return t('paper.values.late.uk');
    case 'contract': {
      const percent = format.number(rule.percent);
      return rule.clause === undefined
        ? t('paper.values.late.contract', { percent })
        : t('paper.values.late.contractClause', { percent, clause: rule.clause });
    }
    case 'none':
      return t('paper.values.late.none');
  }
}

/** Whether an agreement is signed. */
export function agreementWords(
  { signed, on, title, waivedBecause }: NonNullable<Terms['agreement']>,
  { t, format }: Words,
): string {
  const state = signed
    ? on === undefined
      ? t('paper.values.agreement.signed')
      : t('paper.values.agreement.signedOn', { day: format.day(on) })
    : waivedBecause === undefined
      ? t('paper.values.agreement.unsigned')
      : t('paper.values.agreement.waived', { reason: waivedBecause });
  return title === undefined ? state : t('paper.values.agreement.titled', { title, state });
}

export function limitsWords({ minutes, budget, end }: NonNullable<Terms['limits']>, { t, format }: Words): string {
  return format.list([
    ...(minutes === undefined ? [] : [t('paper.values.limits.minutes', { value: format.minutes(minutes) })]),
    ...(budget === undefined ? [] : [t('paper.values.limits.budget', { value: format.money(budget) })]),
    ...(end === undefined ? [] : [t('paper.values.limits.end', { value: format.day(end) })]),
  ]);
}

/** `Monday, Tuesday 09:00–17:00`. */
export function hoursWords(hours: readonly Hours[], { t, format, language }: Words): string {
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  // 2024-01-01 was a Monday.
  const name = (day: number) => weekday.format(new Date(Date.UTC(2024, 0, day)));
  return hours
    .map(({ days, from, to }) => t('paper.values.hours', { days: format.list(days.map(name)), from, to }))
    .join('\n');
}

/** A duty of one side, with when it is due and when it was met. */
export function dutyWords(
  { whose, what, by, metOn }: NonNullable<Terms['obligations']>[number],
  { t, format }: Words,
): string {
  const duty =
    by === undefined
      ? t(`paper.values.duty.${whose}`, { what })
      : t(`paper.values.duty.${whose}By`, { what, by: format.day(by) });
  return metOn === undefined ? duty : t('paper.values.duty.met', { duty, on: format.day(metOn) });
}
