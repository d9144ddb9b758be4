import { expect, test } from 'vitest';
import { madeAt } from '../../renderer/trust/made-at.ts';

test('a backup says when it was made by the name of its folder', () => {
  expect(madeAt('2026-11-27T08-03-08.012Z')).toBe(Date.UTC(2026, 10, 27, 8, 3, 8, 12));
  expect(madeAt('somewhere')).toBeNaN();
});
