import { format as formatDate, parseISO } from 'date-fns';
import { dayText, dayNumber } from '../calendar.ts';
import type { Formatter } from '../format.ts';
import { datePatterns } from '../format/patterns.ts';
import type { FieldKind, FieldValues, InterestLine, LimitLine } from './fields.ts';
import { sentence, type Filling, type Fillings } from './filled.ts';
import type { AnyLanguage, Frame, Sentence } from './text.ts';

/** What saying a value takes: the language's forms of dates and sums, and its letters' own. */
export interface Speech {
  readonly f: Formatter;
  readonly frame: Frame<AnyLanguage>;
}

type Sayings = { readonly [K in FieldKind]: (value: FieldValues[K], speech: Speech) => Filling };

/** How each kind of merge field is said. */
export const sayings: Sayings = {
  name: (text) => ({ text: text.trim() }),
  text: (text) => ({ text: withoutStop(text) }),
  passage: (text) => ({ text: text.trim() }),
  day: (day, { f }) => ({ text: f.day(day) }),
  days: (days, { f }) => ({ text: f.list(days.map((day) => f.day(day))), count: days.length }),
  moment: ({ day, time }, { f }) => ({
    text: time === undefined ? f.day(day) : f.t('time.dayAndTime', { day: f.day(day), time }),
  }),
  number: (count, { f }) => ({ text: f.number(count), count }),
  minutes: (minutes, { f }) => ({ text: f.minutes(minutes), count: minutes }),
  money: (sum, { f }) => ({ text: f.money(sum) }),
  sums: (sums, { f }) => ({ text: f.sums(sums), count: sums.length }),
  names: (names, { f }) => ({ text: f.list(names), count: names.length }),
  invoices: (lines, speech) =>
    listed(lines, speech, ({ number, issued, due, open }) =>
      line(speech, speech.frame.invoice, {
        number,
        issued: day(speech, issued),
        due: day(speech, due),
        open: sum(speech, open),
      }),
    ),
  overdue: (lines, speech) =>
    listed(lines, speech, ({ number, issued, due, open, days }) =>
      line(speech, speech.frame.overdue, {
        number,
        issued: day(speech, issued),
        due: day(speech, due),
        open: sum(speech, open),
        days: counted(speech, days),
      }),
    ),
  interest: (lines, speech) => listed(lines, speech, (one) => interestLine(one, speech)),
  basis: (rule, { frame }) => {
    if (rule.basis !== 'contract') return { text: frame.basis[rule.basis] };
    return {
      text: rule.clause === undefined ? frame.basis.contract : frame.basis.clause.replace('{{clause}}', rule.clause),
    };
  },
  accounts: (lines, speech) =>
    listed(lines, speech, ({ name, platform, address }) =>
      [...new Set([name, platform, address])].filter((one) => one !== undefined).join(' · '),
    ),
  limits: (lines, speech) => listed(lines, speech, (one) => limitLine(one, speech)),
  hours: (hours, speech) => ({
    text: speech.f.list(
      hours.map(({ days, from, to }) => line(speech, speech.frame.hours, { days: weekdays(speech.f, days), from, to })),
    ),
  }),
  payment: (rule, speech) => {
    const { payment } = speech.frame;
    switch (rule.rule) {
      case 'net':
        return { text: line(speech, payment.net, { days: counted(speech, rule.days) }) };
      case 'day-of-month':
        return { text: line(speech, payment.dayOfMonth, { day: counted(speech, rule.day) }) };
      case 'end-of-month':
        return {
          text:
            rule.days === 0
              ? payment.atEndOfMonth
              : line(speech, payment.endOfMonth, { days: counted(speech, rule.days) }),
        };
      case 'on-delivery':
        return { text: payment.onDelivery };
    }
  },
  reasons: (lines, speech) => {
    const { failures, reason, reasons, reasonItem, bullet } = speech.frame;
    const said = lines.map(({ failure, words = '' }) => line(speech, failures[failure], { words: withoutStop(words) }));
    const [only] = said;
    if (said.length === 1 && only !== undefined) return { text: line(speech, reason, { reason: only }), count: 1 };
    const items = said.map((one) => bullet + line(speech, reasonItem, { reason: one }));
    return { text: [reasons, ...items].join('\n'), count: said.length };
  },
};

function interestLine({ number, due, open, days, percents, interest, fixed }: InterestLine, speech: Speech): string {
  const said = line(speech, speech.frame.interest, {
    number,
    due: day(speech, due),
    open: sum(speech, open),
    days: counted(speech, days),
    percent: speech.f.list(percents.map((percent) => speech.f.number(percent))),
    interest: sum(speech, interest),
  });
  return fixed
    ? `${said}\n${speech.frame.bullet}${line(speech, speech.frame.fixed, { fixed: sum(speech, fixed) })}`
    : said;
}

function limitLine({ limit, used, included, currency }: LimitLine, speech: Speech): string {
  const { f, frame } = speech;
  const value = (amount: number): string => {
    if (limit === 'minutes') return f.minutes(amount);
    return limit === 'budget' && currency !== undefined ? f.money({ minor: amount, currency }) : f.number(amount);
  };
  return line(speech, frame.limits[limit], { used: value(used), included: value(included) });
}

function listed<T>(lines: readonly T[], { frame }: Speech, say: (one: T) => string): Filling {
  return { text: lines.map((one) => frame.bullet + say(one)).join('\n'), count: lines.length };
}

function line({ f }: Speech, words: Sentence<AnyLanguage>, values: Readonly<Record<string, string | Filling>>): string {
  const fillings: Fillings = new Map(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? { text: value } : value]),
  );
  return sentence(words, { language: f.language, fillings, needs: () => true, mark: () => '' }) ?? '';
}

function counted({ f }: Speech, count: number): Filling {
  return { text: f.number(count), count };
}

function day({ f }: Speech, value: string): string {
  return f.day(value);
}

function sum({ f }: Speech, value: FieldValues['money']): string {
  return f.money(value);
}

/** Words of the record inside a sentence, whose own full stop the sentence sets. */
function withoutStop(text: string): string {
  return text.trim().replace(/[.。]$/u, '');
}

/** Days of the week by their short names, three or more in a row as a range. 1 Monday … 7 Sunday; 2024 began on a Monday. */
function weekdays(f: Formatter, days: readonly number[]): string {
  const runs: number[][] = [];
  for (const one of days.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.at(-1) === one - 1) run.push(one);
    else runs.push([one]);
  }
  const { locale } = datePatterns[f.language];
  // Russian abbreviates the days of a timetable to two letters: пн, вт.
  const pattern = f.language === 'ru' ? 'EEEEEE' : 'EEE';
  const name = (one: number): string =>
    formatDate(parseISO(dayText(dayNumber('2024-01-01') + one - 1)), pattern, { locale });
  return f.list(
    runs.flatMap((run) => {
      const names = run.map(name);
      return names.length < 3 ? names : [`${names[0]}–${names.at(-1)}`];
    }),
  );
}
