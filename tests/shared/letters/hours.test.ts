import { expect, it } from 'vitest';
import { fieldsFor } from '../../../shared/letters/fields-for.ts';
import { letterSource } from '../../support/letter-journal.ts';
import { Writer } from '../../support/sealed.ts';

it('names the time of a message by the clock that the hours beside it are meant by', () => {
  const writer = new Writer().on('2026-11-12');
  writer.write('client-opened', { name: 'Nagy Kft.' });
  writer.write('incident', {
    what: 'Wrote at night.',
    signs: ['out-of-hours'],
    occurred: { on: '2026-11-13T07:48[Asia/Tokyo]' },
  });
  const fields = fieldsFor('out-of-hours', letterSource(writer));
  expect(fields.zone).toBe('Europe/Warsaw');
  expect(fields.messageAt).toEqual({ day: '2026-11-12', time: '23:48' });
});
