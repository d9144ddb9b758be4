import { format, parseISO } from 'date-fns';
import { z } from 'zod';
import { Person } from '../clients.ts';
import { Ground } from '../decision.ts';
import { clientJournalKinds } from '../journal/kinds.ts';
import { Citation } from '../journal/common.ts';
import { Hours, LateRule, Obligation, PaymentRule } from '../terms.ts';
import { datePatterns } from '../format/patterns.ts';
import type { Formatter } from '../format.ts';
import { exhibitRun, numberRun, spaced, type Pen } from './paper.ts';
import { shown, type Show } from './show.ts';

const terms = clientJournalKinds['terms-agreed'].shape;
const requested = clientJournalKinds.requested.shape;

export const payment: Show = shown(PaymentRule, ({ t }, rule) => {
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
});

export const rate: Show = shown(terms.rate.unwrap(), ({ t, f }, { amount, per }) =>
  t(`paper.values.rate.${per}`, { amount: f.money(amount) }),
);

export const late: Show = shown(LateRule, ({ t, f }, rule) => {
  switch (rule.basis) {
    case 'eu':
      return rule.points === undefined
        ? t('paper.values.late.eu')
        : t('paper.values.late.euPoints', { points: f.number(rule.points) });
    case 'uk':
      return t('paper.values.late.uk');
    case 'contract': {
      const percent = f.percent(rule.percent);
      const said =
        rule.clause === undefined
          ? t('paper.values.late.contract', { percent })
          : t('paper.values.late.contractClause', { percent, clause: rule.clause });
      return rule.fixedSum === undefined
        ? said
        : t('onPaper.withFixedSum', { late: said, sum: f.money(rule.fixedSum) });
    }
    case 'none':
      return t('paper.values.late.none');
  }
});

export const hours: Show = shown(z.array(Hours), ({ t, f }, list) =>
  list.map(({ days, from, to }) => t('paper.values.hours', { days: weekdays(f, days), from, to })).join('; '),
);

export const answerWithin: Show = shown(terms.answerWithin.unwrap(), ({ t }, { days, business }) =>
  t(business ? 'paper.values.answerWorkingDays' : 'paper.values.answerDays', { count: days }),
);

export const agreement: Show = shown(
  terms.agreement.unwrap(),
  (paper, { signed, on, title, waivedBecause, exhibit }) => {
    const { t, f } = paper;
    const state = signed
      ? on === undefined
        ? t('paper.values.agreement.signed')
        : t('paper.values.agreement.signedOn', { day: f.day(on) })
      : waivedBecause === undefined
        ? t('paper.values.agreement.unsigned')
        : t('paper.values.agreement.waived', { reason: waivedBecause });
    const said = title === undefined ? state : t('paper.values.agreement.titled', { title, state });
    return exhibit === undefined ? said : spaced([said, exhibitRun(paper, { exhibit })], ' · ');
  },
);

export const limits: Show = shown(terms.limits.unwrap(), ({ t, f }, { minutes, budget, end }) =>
  [
    minutes !== undefined && t('paper.values.limits.minutes', { value: f.minutes(minutes) }),
    budget && t('paper.values.limits.budget', { value: f.money(budget) }),
    end !== undefined && t('paper.values.limits.end', { value: f.day(end) }),
  ]
    .filter((part) => part !== false && part !== undefined)
    .join(' · '),
);

export const obligations: Show = shown(z.array(Obligation), ({ t, f }, list) =>
  list
    .map(({ whose, what, by, metOn }) => {
      const duty =
        by === undefined
          ? t(`paper.values.duty.${whose}`, { what })
          : t(`paper.values.duty.${whose}By`, { what, by: f.day(by) });
      return metOn === undefined ? duty : t('paper.values.duty.met', { duty, on: f.day(metOn) });
    })
    .join('\n'),
);

export const parties: Show = shown(terms.parties.unwrap(), ({ t }, list) =>
  list.map(({ name, address }) => (address === undefined ? name : `${name}${t('onPaper.comma')}${address}`)).join('\n'),
);

export const services: Show = shown(z.array(z.string()), (_, list) => list.join('\n'));

export const people: Show = shown(z.array(Person), ({ t }, list) =>
  list
    .map(({ name, role, email, phone }) =>
      [role === undefined ? name : t('paper.values.person', { name, role }), email, phone]
        .filter((part) => part !== undefined)
        .join(' · '),
    )
    .join('\n'),
);

export const approval: Show = shown(requested.approval.unwrap(), ({ t }, { round, minor }) =>
  t(minor ? 'paper.values.approvalMinor' : 'paper.values.approval', { round }),
);

export const citations: Show = shown(z.array(Citation), (paper, list) =>
  spaced(
    list.map((citation) => exhibitRun(paper, citation)),
    ', ',
  ),
);

/** Each ground with the numbers it rests on; which of them are not in the report is said once, at the end. */
export const grounds: Show = shown(z.array(Ground), (paper, list) => {
  const away = [...new Set(list.flatMap(({ entries }) => entries.filter((id) => !paper.shows(id))))];
  return [
    ...list.flatMap(({ failure, words, entries }, i) => [
      ...(i === 0 ? [] : ['\n']),
      failureClause(paper, failure, words),
      ' · ',
      ...spaced(
        entries.map((id) => numberRun(paper, id)),
        ', ',
      ),
    ]),
    ...(away.length > 0 ? [`\n${paper.t('onPaper.notHere', { entries: away.map(paper.cite).join(', ') })}`] : []),
  ];
});

/** "your failure to …" for one ground. */
export function failureClause({ t }: Pen, failure: Ground['failure'], words: string | undefined): string {
  return t(`paper.handover.reason.clause.${failure}`, { words: words ?? '' });
}

/** Days of the week, three or more in a row as a range: "Mon–Fri". */
function weekdays(f: Formatter, days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of [...days].sort((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return f.list(
    runs.flatMap((run) => {
      const names = run.map((day) => weekdayName(f, day));
      return names.length < 3 ? names : [f.t('fieldNames.weekdays', { from: names[0] ?? '', to: names.at(-1) ?? '' })];
    }),
  );
}

/** 1 Monday … 7 Sunday, in short. 2024 began on a Monday. Russian has two letters on every calendar, and three nowhere. */
function weekdayName({ language }: Formatter, day: number): string {
  return format(parseISO(`2024-01-0${day}`), language === 'ru' ? 'EEEEEE' : 'EEE', {
    locale: datePatterns[language].locale,
  });
}
