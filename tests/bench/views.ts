import { answerView } from '../../shared/answer.ts';
import { AnswerView } from '../../shared/answer-view.ts';
import { dayText } from '../../shared/calendar.ts';
import type { EntryId } from '../../shared/fields.ts';
import { following } from '../../shared/journal/following.ts';
import { clientFolds, type ClientLedgers } from '../../shared/ledgers.ts';
import type { HouseRules } from '../../shared/house-rules.ts';
import { moneyView } from '../../shared/money-ledger.ts';
import { MoneyView } from '../../shared/money-view.ts';
import { shippedRates } from '../../shared/rates.ts';
import { termsView } from '../../shared/terms-figures.ts';
import { TermsView } from '../../shared/terms-view.ts';
import { ledgerThresholds } from '../../shared/thresholds.ts';
import { clientItems } from '../../shared/today.ts';
import { waitingView } from '../../shared/waiting-figures.ts';
import { WaitingView } from '../../shared/waiting-view.ts';
import { workView } from '../../shared/work-figures.ts';
import { WorkView } from '../../shared/work-view.ts';
import { natures } from '../../shared/work.ts';
import { Writer } from '../support/sealed.ts';

/**
 * How long the views of a client with many entries take: the first time, when the ledgers are counted from all entries, and again after one more.
 * Times are the processor's, which a busy machine leaves alone; beside them stands a bare pass over the same entries that only adds up their numbers, as the machine's own measure.
 */
const asOf = '2026-11-21';
const house: HouseRules = { rates: shippedRates, thresholds: ledgerThresholds, zone: 'Europe/Warsaw', hours: [] };

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
function engagement(size: number): Writer {
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
      // Most invoices are paid, some in parts, a few never.
      const paying = unpaid.shift();
      if (paying)
        writer.put('payment', {
          invoice: paying.id,
          on: day,
          amount: { minor: dice % 5 === 0 ? 9_000 : paying.minor, currency: 'EUR' },
        });
    } else if (dice < 965 && invoice) writer.put('promised', { invoice, saidOn: day, by: later(14) });
    else if (dice < 985) writer.put('delivered', { name: 'A page', on: day });
    else writer.put('good-turn', { what: 'They thanked me' });
  }
  return writer;
}

const views: Record<string, (ledgers: ClientLedgers) => unknown> = {
  money: (ledgers) => moneyView(ledgers, house, asOf),
  waiting: (ledgers) => waitingView(ledgers, house, asOf),
  work: (ledgers) => workView(ledgers, asOf),
  terms: (ledgers) => termsView(ledgers, house, asOf),
  answer: (ledgers) => answerView(ledgers, house, asOf, { from: '2026-01-01' }),
  today: (ledgers) => clientItems({ client: engagementClient, ledgers }, house, asOf),
};
const schemas = {
  money: MoneyView,
  waiting: WaitingView,
  work: WorkView,
  terms: TermsView,
  answer: AnswerView,
} as const;
const engagementClient = engagement(2).last.client as never; // a client's id

function timed<T>(work: () => T): [number, T] {
  const begun = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(begun);
  return [(user + system) / 1000, value];
}

for (const size of [1_000, 10_000, 100_000]) {
  const { entries } = engagement(size);
  const [bare] = timed(() => entries.reduce((sum, { n }) => sum + n, 0));
  const follow = following(clientFolds);
  const [counting, first] = timed(() => follow(entries));
  console.log(`${size} entries: ledgers counted in ${counting.toFixed(1)} ms (bare pass ${bare.toFixed(2)} ms)`);
  for (const [name, view] of Object.entries(views)) {
    const [cold, value] = timed(() => view(first.states));
    const schema = name in schemas ? schemas[name as keyof typeof schemas] : undefined; // asked just before
    const [parsing] = timed(() => schema?.parse(value));
    const more = engagement(2).entries.at(-1);
    const grown = more ? [...entries, { ...more, id: entries[0]?.id ?? more.id }] : entries;
    const again = following(clientFolds);
    view(again(entries).states);
    const [following1, second] = timed(() => again(grown));
    const [warm] = timed(() => view(second.states));
    console.log(
      `  ${name.padEnd(8)} first ${(counting + cold).toFixed(1)} ms (view ${cold.toFixed(1)}, door ${parsing.toFixed(1)}); ` +
        `after one more entry ${(following1 + warm).toFixed(2)} ms, ${((following1 + warm) / (counting + cold)).toFixed(3)} of the first`,
    );
  }
}
