import type { Body } from '../../shared/journal/kinds.ts';
import type { LetterSource } from '../../shared/letters/source.ts';
import { house, ledgersOf } from './house.ts';
import { Writer } from './sealed.ts';

export const me: Body<'me'> = { name: 'Anna Kowalska', trade: 'social media', email: 'anna@kowalska.example' };

/** The day the letters of {@link fullJournal} are written. */
export const day = '2026-11-20';

/** A journal from which every built-in letter can be filled whole. */
export function fullJournal(): Writer {
  const writer = new Writer().on('2026-03-01');
  writer.write('client-opened', {
    name: 'Nagy Kft.',
    people: [{ name: 'Nagy Éva', role: 'owner', email: 'eva@nagy.example' }],
    language: 'hu',
  });
  writer.write('terms-agreed', {
    from: '2026-03-01',
    agreement: { signed: false, on: '2026-02-24', title: 'Care of the website' },
    payment: { rule: 'net', days: 14 },
    working: [{ days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' }],
    revisions: 2,
    late: { basis: 'eu', points: 8, fixedSum: true },
  });
  writer.write('goal-confirmed', {
    goal: 'One hundred orders a month through the shop',
    measure: 'orders in the shop',
    out: 'paid advertising',
    decides: 'Nagy Éva',
    occurred: { on: '2026-03-05' },
  });
  writer.on('2026-05-01').write('work', { memo: 'Posts', minutes: 90, on: '2026-05-01' });
  writer.write('work', { memo: 'Posts again', minutes: 150, nature: 'redo', on: '2026-09-01' });
  writer.write('disagreement', {
    topic: 'Discounts in December',
    mine: 'one mailing to regular customers',
    theirs: 'a discount every day',
    proposedOn: '2026-11-10',
    options: ['A discount for one week', 'A gift set at the usual price'],
  });
  const approvals = ['2026-08-03', '2026-08-10'].map((askedOn) =>
    writer.write('requested', { what: 'Approval of a post', askedOn, neededBy: askedOn, wants: 'approval' }),
  );
  for (const [i, request] of approvals.entries())
    writer.write('answered', { request, on: `2026-08-1${4 + i}`, cosmetic: true, approved: false });
  writer.write('requested', {
    what: 'Access to the shop',
    askedOn: '2026-09-01',
    neededBy: '2026-11-18',
    wants: 'access',
  });
  writer.write('requested', {
    what: 'Photos of the team',
    askedOn: '2026-11-02',
    neededBy: '2026-11-06',
    blocks: ['page about the team', 'newsletter'],
    promised: '2026-11-30',
  });
  const invoices = [
    { number: '2026-010', issued: '2026-09-01', due: '2026-09-15', minor: 200_000 },
    { number: '2026-014', issued: '2026-10-01', due: '2026-10-15', minor: 120_050 },
  ].map(({ minor, ...rest }) => writer.write('invoice', { ...rest, amount: { minor, currency: 'EUR' } }));
  const [first] = invoices;
  if (first) {
    writer.write('payment', { invoice: first, on: '2026-10-01', amount: { minor: 50_000, currency: 'EUR' } });
    writer.write('promised', { invoice: first, by: '2026-10-20', saidOn: '2026-10-05' });
  }
  writer.on('2026-11-10').write('work-stopped', { on: '2026-11-10', invoices, paused: ['posts', 'newsletter'] });
  writer.write('price-explained', {
    what: 'Eight posts, two rounds of changes',
    amount: { minor: 80_000, currency: 'EUR' },
  });
  const asked = writer.write('scope-asked', { what: 'A poster for the fair', inScope: false, on: '2026-11-03' });
  writer.write('scope-priced', {
    request: asked,
    minutes: 600,
    price: { minor: 60_000, currency: 'EUR' },
    newDate: '2026-12-18',
    on: '2026-11-04',
  });
  const advice = writer.write('recommended', {
    what: 'One letter a week',
    reason: 'readers open one',
    on: '2026-11-01',
  });
  writer.write('recommendation-decided', {
    recommendation: advice,
    outcome: 'overridden',
    on: '2026-11-02',
    words: 'A letter every day',
  });
  const poster = writer.write('delivered', {
    name: 'Draft of a poster',
    on: '2026-11-12',
    how: 'a link to the folder',
    rights: 'none until it is paid',
  });
  writer.write('work', {
    memo: 'Draft of a poster',
    minutes: 200,
    nature: 'unpaid-test',
    on: '2026-11-11',
    deliverable: poster,
  });
  writer.write('boundary-stated', {
    what: 'Messages are answered on working days between nine and five.',
    sign: 'out-of-hours',
    occurred: { on: '2026-10-01' },
  });
  writer.write('incident', {
    what: 'A call at night about the colour of a button.',
    signs: ['out-of-hours', 'personal-attack', 'verbal-only'],
    exactWords: '“You are asleep at the wheel.”',
    theirConcern: 'that the shop is ready for the fair',
    occurred: { on: '2026-11-17T23:40[Europe/Warsaw]' },
  });
  const account = writer.write('account', { name: 'Nagy shop', platform: 'WooCommerce', owner: 'client' });
  writer.write('account-step', { account, step: 'client-owns', on: '2026-11-16' });
  writer.write('decision', {
    choice: 'let-go',
    on: '2026-11-15',
    endsOn: '2026-11-30',
    grounds: [
      { failure: 'pay-when-due', entries: [invoices[0] ?? account] },
      { failure: 'keep-to-hours', entries: [account] },
    ],
  });
  return writer;
}

/** What letters are filled from, of a journal that was written. */
export function letterSource(writer: Writer, asOf: string = day): LetterSource {
  return { ledgers: ledgersOf(writer), house, journal: writer.journal, me, asOf };
}
