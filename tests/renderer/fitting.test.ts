import { expect, test } from 'vitest';
import { fitting } from '../../renderer/log/composer/draft-body.ts';

test('of a draft that somebody else wrote, only what its kind can hold is taken', () => {
  const body = {
    what: { a: 1 },
    occurred: { on: 'never' },
    signs: 5,
    exactWords: 'Nie zapłacę.',
    toString: 'x',
  };
  expect(fitting('incident', body)).toEqual({ exactWords: 'Nie zapłacę.' });
  expect(fitting('invoice', { number: 5, issued: 'never', amount: 'x' })).toEqual({});
});

test('what is half done stays: text too long, of one line that has two, and a time', () => {
  const long = 'x'.repeat(200_000);
  expect(fitting('incident', { what: long, occurred: { on: '2026-11-12T21:48' } })).toEqual({
    what: long,
    occurred: { on: '2026-11-12T21:48' },
  });
  expect(fitting('invoice', { number: 'two\nlines' })).toEqual({ number: 'two\nlines' });
});
