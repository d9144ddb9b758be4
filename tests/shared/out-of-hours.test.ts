import { expect, test } from 'vitest';
import type { ClientId } from '../../shared/fields.ts';
import { clientItems } from '../../shared/today.ts';
import { house, ledgersOf } from '../support/house.ts';
import { Writer } from '../support/sealed.ts';

const client = '01955555-0000-7000-8000-00000000000c' as ClientId;
const night = (signs: readonly string[] = ['out-of-hours']) => ({ what: 'A call at night.', signs: [...signs] });

function linesOn(writer: Writer, day: string) {
  return clientItems({ client, ledgers: ledgersOf(writer) }, house, day).filter(({ kind }) => kind === 'out-of-hours');
}

test('what came outside one’s hours is a line from the day after, the newest first, for a week', () => {
  const writer = new Writer().on('2026-11-10');
  const first = writer.write('incident', night());
  const second = writer.on('2026-11-11').write('incident', night());
  expect(linesOn(writer, '2026-11-10')).toEqual([]);
  expect(linesOn(writer, '2026-11-11')).toMatchObject([{ entries: [first] }]);
  expect(linesOn(writer, '2026-11-12')).toMatchObject([
    { act: 'send-letter', day: '2026-11-11', days: 1, entries: [second, first] },
  ]);
  expect(linesOn(writer, '2026-11-19')).toEqual([]);
});

test('an answer, a stated limit or a letter ends it; abuse has its own line', () => {
  const answered = new Writer().on('2026-11-10');
  answered.write('incident', { ...night(), response: 'Rang back at nine.' });
  const limited = new Writer().on('2026-11-10');
  limited.write('incident', night());
  limited.on('2026-11-11').write('boundary-stated', { what: 'I work from nine to five.' });
  const written = new Writer().on('2026-11-10');
  written.write('incident', night());
  written.write('letter-sent', { template: 'out-of-hours', text: 'My hours', on: '2026-11-11' });
  const abuse = new Writer().on('2026-11-10');
  abuse.write('incident', night(['out-of-hours', 'threat']));
  for (const writer of [answered, limited, written, abuse]) expect(linesOn(writer, '2026-11-12')).toEqual([]);
});
