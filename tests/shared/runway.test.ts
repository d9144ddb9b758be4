import { expect, test } from 'vitest';
import { runwayOf } from '../../shared/runway.ts';

const eur = (minor: number) => ({ minor, currency: 'EUR' });

test('what the others bring is set against what is needed; what is put by fills the rest', () => {
  const needs = { needs: eur(2_000_00), reserve: eur(5_000_00) };
  // 12,000 a year from the others is 1,000 a month; 1,000 are missing.
  expect(runwayOf(needs, [eur(30_000_00)], [eur(18_000_00)])).toMatchObject({ others: eur(1_000_00), months: 5 });
  expect(runwayOf(needs, [eur(42_000_00)], [eur(18_000_00)])).toEqual({ needs: needs.needs, others: eur(2_000_00) });
  expect(runwayOf({ ...needs, reserve: eur(0) }, [], [])).toMatchObject({ months: 0 });
});

test('money in another currency is never converted', () => {
  const needs = { needs: eur(1_000_00), reserve: eur(3_500_00) };
  expect(runwayOf(needs, [{ minor: 90_000_000, currency: 'HUF' }], [])).toMatchObject({ others: eur(0), months: 3 });
});
