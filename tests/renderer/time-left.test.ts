import { describe, expect, it } from 'vitest';
import { inSteps, secondsLeft } from '../../renderer/app/time-left.ts';

describe('how long a work still takes', () => {
  const began = { at: 100, share: 0.1 };

  it('goes by the pace since it began', () => {
    expect(secondsLeft(began, { at: 110, share: 0.3 })).toBeCloseTo(35);
  });

  it('is not said before there is anything to go by, nor at the end', () => {
    expect(secondsLeft(began, { at: 101, share: 0.5 })).toBeUndefined();
    expect(secondsLeft(began, { at: 200, share: 0.11 })).toBeUndefined();
    expect(secondsLeft(began, { at: 200, share: 1 })).toBeUndefined();
  });

  it('is said in steps that do not flicker', () => {
    expect([0.2, 7, 88, 91, 149, 151].map(inSteps)).toEqual([
      { seconds: 5 },
      { seconds: 10 },
      { seconds: 90 },
      { minutes: 2 },
      { minutes: 2 },
      { minutes: 3 },
    ]);
  });
});
