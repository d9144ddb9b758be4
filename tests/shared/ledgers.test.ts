import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerView } from '../../shared/answer.ts';
import { dayText } from '../../shared/calendar.ts';
import { ClientId } from '../../shared/fields.ts';
import { following } from '../../shared/journal/following.ts';
import { clientFolds, type ClientLedgers } from '../../shared/ledgers.ts';
import { moneyView } from '../../shared/money-ledger.ts';
import { termsView } from '../../shared/terms-figures.ts';
import { clientItems } from '../../shared/today.ts';
import { waitingView } from '../../shared/waiting-figures.ts';
import { workView } from '../../shared/work-figures.ts';
import { house } from '../support/house.ts';
import { idOf, Writer } from '../support/sealed.ts';

const day = fc.integer({ min: 20_454, max: 20_540 }).map(dayText);
const target = fc.integer({ min: 1, max: 25 }).map(idOf);
const minor = fc.integer({ min: 1, max: 50_000 });

const eur = (amount: number) => ({ minor: amount, currency: 'EUR' });

/** One thing that happens to a journal; entries may name others that are of another kind, come later, or were withdrawn. */
const happening: fc.Arbitrary<(writer: Writer) => void> = fc.oneof(
  fc.tuple(day, day, minor).map(
    ([issued, due, sum]) =>
      (w: Writer) =>
        void w.write('invoice', { number: 'I', issued, due, amount: eur(sum) }),
  ),
  fc.tuple(target, day, minor).map(
    ([invoice, on, sum]) =>
      (w: Writer) =>
        void w.write('payment', { invoice, on, amount: eur(sum) }),
  ),
  fc.tuple(target, day).map(
    ([invoice, until]) =>
      (w: Writer) =>
        void w.write('concession', { what: 'Time', type: 'extension', invoice, until }),
  ),
  fc.tuple(target, day, day).map(
    ([invoice, saidOn, by]) =>
      (w: Writer) =>
        void w.write('promised', { invoice, saidOn, by }),
  ),
  fc.tuple(target, day).map(
    ([invoice, on]) =>
      (w: Writer) =>
        void w.write('letter-sent', { template: 'reminder-1', text: 'Dear', on, invoices: [invoice] }),
  ),
  day.map((on) => (w: Writer) => void w.write('work-stopped', { on })),
  day.map(
    (from) => (w: Writer) =>
      void w.write('terms-agreed', {
        from,
        late: { basis: 'eu' },
        agreement: { signed: true },
        limits: { minutes: 60 },
      }),
  ),
  fc.tuple(day, day).map(
    ([askedOn, neededBy]) =>
      (w: Writer) =>
        void w.write('requested', { what: 'It', askedOn, neededBy, promised: neededBy }),
  ),
  fc.tuple(target, day).map(
    ([request, on]) =>
      (w: Writer) =>
        void w.write('answered', { request, on }),
  ),
  fc.tuple(target, day).map(
    ([request, on]) =>
      (w: Writer) =>
        void w.write('nudged', { request, on, minutes: 5 }),
  ),
  fc.tuple(day, fc.nat(90)).map(
    ([on, minutes]) =>
      (w: Writer) =>
        void w.write('work', { memo: 'Built', on, minutes }),
  ),
  fc.tuple(target, day).map(
    ([entry, on]) =>
      (w: Writer) =>
        void w.correct(entry, { on, due: on, neededBy: on }),
  ),
  target.map((entry) => (w: Writer) => void w.strike(entry)),
);

const client = ClientId.parse('01890000-0000-7000-8000-000000000001');

function views(ledgers: ClientLedgers, asOf: string): unknown[] {
  return [
    moneyView(ledgers, house, asOf),
    waitingView(ledgers, house, asOf),
    workView(ledgers, asOf),
    termsView(ledgers, house, asOf),
    answerView(ledgers, house, asOf, { from: '2026-02-01' }),
    clientItems({ client, ledgers }, house, asOf),
  ];
}

test('looking at the views again and again while a journal grows shows what counting it afresh shows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ happens: happening, look: fc.option(day) }), { minLength: 1, maxLength: 30 }),
      day,
      (story, asOf) => {
        const writer = new Writer();
        const follow = following(clientFolds);
        for (const { happens, look } of story) {
          happens(writer);
          if (look !== null) views(follow(writer.entries).states, look);
        }
        views(follow(writer.entries).states, asOf);
        const grown = views(follow(writer.entries).states, asOf);
        expect(grown).toEqual(views(following(clientFolds)(writer.entries).states, asOf));
      },
    ),
    { numRuns: 300 },
  );
});
