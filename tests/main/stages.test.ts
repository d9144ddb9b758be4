import { expect, it } from 'vitest';
import { Stages } from '../../main/stages.ts';

it('tells several stages as one line that never goes back, and ends at its end', () => {
  const told: number[] = [];
  const stages = new Stages((done, total) => told.push(done / total));
  const [reading, painting, bundling] = [stages.next(4), stages.next(5), stages.next(1)];
  reading(5, 10);
  reading(10, 10);
  painting(0, 3);
  painting(3, 3);
  painting(1, 3); // late
  bundling(0, 0); // nothing to do
  expect(told).toEqual([0.2, 0.4, 0.4, 0.9, 0.9, 1]);
});
