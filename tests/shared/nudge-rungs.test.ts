import { expect, test } from 'vitest';
import { ClientId } from '../../shared/fields.ts';
import { clientItems } from '../../shared/today.ts';
import { house, ledgersOf } from '../support/house.ts';
import { Writer } from '../support/sealed.ts';

const client = ClientId.parse('01890000-0000-7000-8000-000000000001');

test('Today asks for a reminder when it is time for one, and not again on the day one was sent', () => {
  const writer = new Writer();
  const request = writer.write('requested', { what: 'The texts', askedOn: '2026-02-25', neededBy: '2026-03-02' });
  const line = (asOf: string) => {
    const { act, nextFrom, letter } = clientItems({ client, ledgers: ledgersOf(writer) }, house, asOf)[0] ?? {};
    return [act, nextFrom ?? letter];
  };
  const remind = (on: string) => writer.write('nudged', { request, on, text: 'The texts, please.' });
  expect(line('2026-03-03')).toEqual(['record-answer', '2026-03-04']);
  expect(line('2026-03-04')).toEqual(['nudge', 'nudge-2']);
  remind('2026-03-04');
  expect(line('2026-03-04')).toEqual(['record-answer', '2026-03-07']);
  expect(line('2026-03-07')).toEqual(['nudge', 'nudge-2']);
  remind('2026-03-11');
  expect(line('2026-03-11')).toEqual(['record-answer', '2026-03-13']);
  expect(line('2026-03-13')).toEqual(['nudge', 'last-nudge']);
  writer.write('letter-sent', { template: 'last-nudge', text: 'This part pauses.', on: '2026-03-13', request });
  expect(line('2026-03-13')).toEqual(['record-answer', undefined]);
});

test('the house’s own numbers decide when it is time, and a request asked late counts from its asking', () => {
  const writer = new Writer();
  writer.write('requested', { what: 'The logo', askedOn: '2026-03-10', neededBy: '2026-03-02' });
  const at = (first: number, asOf: string) => {
    const rules = { ...house, thresholds: { ...house.thresholds, 'nudge.first': first } };
    return clientItems({ client, ledgers: ledgersOf(writer) }, rules, asOf)[0]?.act;
  };
  expect(at(2, '2026-03-12')).toBe('nudge');
  expect(at(5, '2026-03-12')).toBe('record-answer');
  expect(at(5, '2026-03-15')).toBe('nudge');
});
