import { describe, expect, test } from 'vitest';
import type { ClientId } from '../../shared/fields.ts';
import { reminders } from '../../shared/reminders.ts';
import { clientItems } from '../../shared/today.ts';
import { house, ledgersOf } from '../support/house.ts';
import { Writer } from '../support/sealed.ts';

const client = 'b7a0c0de-0000-7000-8000-000000000001' as ClientId; // any id will do

/** Today's lines about the client whose journal this is. */
const linesOn = (writer: Writer, day: string) => clientItems({ client, ledgers: ledgersOf(writer) }, house, day);
const toldOn = (writer: Writer, day: string) =>
  reminders(linesOn(writer, day), {}, {}, { day, time: '10:00' }).map(({ kind, item }) => [kind, item?.kind]);

function opened(): Writer {
  const writer = new Writer();
  writer.write('client-opened', { name: 'Marlow Events' });
  return writer;
}

describe('the day to look again at a decision', () => {
  test('comes back in Today, and is reminded of once', () => {
    const writer = opened();
    const decision = writer.write('decision', { choice: 'pause', on: '2026-10-01', reviewOn: '2026-11-18' });
    expect(linesOn(writer, '2026-11-17')).toEqual([]);
    expect(linesOn(writer, '2026-11-18')).toMatchObject([
      { kind: 'decision-review', act: 'see-decision', step: 'pause', day: '2026-11-18', days: 0, entries: [decision] },
    ]);
    expect(toldOn(writer, '2026-11-18')).toEqual([['due', 'decision-review']]);
  });

  test('is over with a later decision, and with the engagement', () => {
    const writer = opened();
    writer.write('decision', { choice: 'pause', on: '2026-10-01', reviewOn: '2026-11-18' });
    const second = writer.write('decision', { choice: 'go-on', on: '2026-11-10' });
    expect(linesOn(writer, '2026-11-19')).toEqual([]);
    writer.strike(second);
    expect(linesOn(writer, '2026-11-19')).toHaveLength(1);
    writer.write('letting-go-step', { step: 'close', on: '2026-11-19' });
    expect(linesOn(writer, '2026-11-19')).toEqual([]);
  });
});

describe('after the close of an engagement', () => {
  const late = (writer: Writer) =>
    writer.write('invoice', {
      number: 'F-1',
      issued: '2026-10-01',
      due: '2026-11-10',
      amount: { minor: 10_000, currency: 'EUR' },
    });

  test.each([
    ['closed', (writer: Writer) => writer.write('letting-go-step', { step: 'close', on: '2026-11-11' })],
    ['called a former one', (writer: Writer) => writer.write('state-changed', { state: 'former', reason: 'Over.' })],
  ] as const)('what a client who was %s still owes stays in view, and nobody is reminded of it', (_, end) => {
    const writer = opened();
    late(writer);
    const day = '2026-11-12';
    expect(toldOn(writer, day)).toHaveLength(1);
    end(writer);
    expect(linesOn(writer, day)).toMatchObject([{ what: 'F-1', isOver: true }]);
    expect(toldOn(writer, day)).toEqual([]);
    writer.write('state-changed', { state: 'active', reason: 'They came back.' });
    expect(toldOn(writer, day)).toHaveLength(1);
  });

  test('nothing asks for work: not that it is stopped or goes on, not that duties or limits stand', () => {
    const writer = opened();
    const invoice = late(writer);
    writer.write('work-stopped', { on: '2026-11-11', invoices: [invoice] });
    writer.write('work', { memo: 'Final report', minutes: 60, on: '2026-11-13' });
    const kinds = (day: string) => linesOn(writer, day).map(({ kind }) => kind);
    expect(kinds('2026-11-14')).toContain('work-while-stopped');
    writer.write('letting-go-step', { step: 'close', on: '2026-11-14' });
    expect(kinds('2026-11-14')).toEqual(['ladder-step']);
    // An attack in public after the close stands there for an answer, and nobody is reminded of it.
    writer.write('incident', { what: 'A bad review.', signs: ['public-attack'], occurred: { on: '2026-11-15' } });
    // The money comes late: no letter takes work up again.
    writer.write('payment', { invoice, on: '2026-11-16', amount: { minor: 10_000, currency: 'EUR' } });
    expect(kinds('2026-11-17').filter((kind) => kind !== 'abuse-unanswered')).toEqual([]);
    expect(toldOn(writer, '2026-11-17')).toEqual([]);
  });
});
