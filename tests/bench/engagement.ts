import { dayText } from '../../shared/calendar.ts';
import type { EntryId } from '../../shared/fields.ts';
import type { HouseRules } from '../../shared/house-rules.ts';
import { shippedRates } from '../../shared/rates.ts';
import { ledgerThresholds } from '../../shared/thresholds.ts';
import { natures } from '../../shared/work.ts';
import { Writer } from '../support/sealed.ts';

/** The day the engagement is looked at. */
export const asOf = '2026-11-21';
/** Shipped rates and thresholds, no hours set. */
export const house: HouseRules = {
  rates: shippedRates,
  thresholds: ledgerThresholds,
  zone: 'Europe/Warsaw',
  hours: [],
};

let seed = 42;
/** The same numbers in each run (mulberry32). */
function below(limit: number): number {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
}

function pick<T>(list: readonly T[]): T | undefined {
  return list[below(list.length)];
}

/** A long and busy engagement: mostly work, with the requests, invoices and incidents that go with it. */
export function engagement(size: number): Writer {
  const writer = new Writer();
  const invoices: EntryId[] = [];
  const unpaid: { id: EntryId; minor: number }[] = [];
  const requests: EntryId[] = [];
  const first = Date.parse('2017-01-02') / 86_400_000;
  const last = Date.parse('2026-11-20') / 86_400_000;
  writer.on('2017-01-02');
  writer.put('terms-agreed', {
    from: '2017-01-02',
    agreement: { signed: true },
    rate: { amount: { minor: 6000, currency: 'EUR' }, per: 'hour' },
    late: { basis: 'eu' },
    limits: { minutes: 60_000 },
    revisions: 3,
  });
  while (writer.entries.length < size) {
    const day = dayText(first + Math.floor(((last - first) * writer.entries.length) / size));
    const later = (days: number): string => dayText(Date.parse(day) / 86_400_000 + below(days));
    writer.on(day);
    const dice = below(1000);
    const invoice = pick(invoices);
    const request = requests.at(-1 - below(Math.min(20, Math.max(1, requests.length))));
    if (dice < 550)
      writer.put('work', {
        memo: 'Wrote the header component',
        minutes: 5 + below(120),
        nature: natures[below(natures.length)],
        measured: dice % 2 === 0,
      });
    else if (dice < 700)
      writer.put('incident', {
        what: 'They wrote again',
        ...(dice % 20 === 0 && { signs: ['new-work-while-overdue'] }),
      });
    else if (dice < 770)
      requests.push(
        writer.put('requested', {
          what: 'The texts',
          askedOn: day,
          neededBy: later(5),
          promised: later(30),
          ...(dice % 3 === 0 && { approval: { round: 1 } }),
        }),
      );
    else if (dice < 870 && requests.length > 0) {
      const answered = requests.splice(-1 - below(Math.min(5, requests.length)), 1)[0];
      if (answered)
        writer.put('answered', { request: answered, on: later(9), ...(dice % 4 === 0 && { cosmetic: true }) });
    } else if (dice < 910 && request) writer.put('nudged', { request, on: day, minutes: below(20) });
    else if (dice < 930) {
      const minor = 10_000 + below(500_000);
      const id = writer.put('invoice', {
        number: `I-${writer.entries.length}`,
        issued: day,
        due: later(30),
        amount: { minor, currency: 'EUR' },
      });
      invoices.push(id);
      unpaid.push({ id, minor });
    } else if (dice < 955 && unpaid.length > 0) {
      // Most invoices are paid, some in two parts.
      const paying = unpaid.shift();
      const part = dice % 5 === 0 && (paying?.minor ?? 0) > 9_000 ? 9_000 : (paying?.minor ?? 0);
      if (paying && part < paying.minor) unpaid.push({ id: paying.id, minor: paying.minor - part });
      if (paying)
        writer.put('payment', {
          invoice: paying.id,
          on: day,
          amount: { minor: part, currency: 'EUR' },
        });
    } else if (dice < 965 && invoice) writer.put('promised', { invoice, saidOn: day, by: later(14) });
    else if (dice < 985) writer.put('delivered', { name: 'A page', on: day });
    else writer.put('good-turn', { what: 'They thanked me' });
  }
  return writer;
}
