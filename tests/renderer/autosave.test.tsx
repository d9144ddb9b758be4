import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { autosave } from '../../renderer/log/composer/autosave.ts';

describe('autosave', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('saves only the latest after a rest, and at once when asked', async () => {
    const kept: string[] = [];
    const saver = autosave<string>(async (text) => kept.push(text));
    saver.later('a');
    saver.later('ab');
    await vi.advanceTimersByTimeAsync(399);
    expect(kept).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(kept).toEqual(['ab']);
    saver.later('abc');
    await saver.now();
    expect(kept).toEqual(['ab', 'abc']);
  });

  test('a save that fails is told, and what it held is tried again with the next', async () => {
    const kept: string[] = [];
    const states: string[] = [];
    let isFull = true;
    const saver = autosave<string>(
      async (text) => {
        if (isFull) throw new Error('disk full');
        kept.push(text);
      },
      (state) => states.push(state),
    );
    saver.later('a sentence');
    await expect(saver.now()).rejects.toThrow('disk full');
    expect(states.at(-1)).toBe('failed');
    isFull = false;
    await saver.now();
    expect(kept).toEqual(['a sentence']);
    expect(states.at(-1)).toBe('saved');
  });

  test('never saves older text over newer', async () => {
    const kept: string[] = [];
    let slow: (() => void) | undefined;
    const saver = autosave<string>(async (text) => {
      if (text === 'first') await new Promise<void>((resolve) => (slow = resolve));
      kept.push(text);
    });
    saver.later('first');
    const first = saver.now();
    saver.later('second');
    const second = saver.now();
    await vi.advanceTimersByTimeAsync(0);
    slow?.();
    await Promise.all([first, second]);
    expect(kept).toEqual(['first', 'second']);
  });
});
