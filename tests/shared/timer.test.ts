import { describe, expect, it } from 'vitest';
import { ClientId } from '../../shared/fields.ts';
import {
  isRunning,
  measured,
  measuredMinutes,
  paused,
  resumed,
  seen,
  startedTimer,
  without,
} from '../../shared/timer.ts';

const client = ClientId.parse('019cafc0-830a-7725-bb96-a7586a080600');
const at = (clock: string) => new Date(`2026-11-21T${clock}:00.000Z`);
const started = startedTimer(client, at('09:00'));

describe('the timer', () => {
  it('counts what ran, and not what was held', () => {
    const held = paused(started, at('09:40'));
    expect(isRunning(held)).toBe(false);
    expect(measured(held, at('12:00'))).toBe(40 * 60_000);
    const on = resumed(held, at('10:00'));
    expect(measuredMinutes(on, at('10:20'))).toBe(60);
  });

  it('asks about the time in which nobody touched the computer, from the last touch on', () => {
    const idle = seen(seen(started, at('09:02'), 0), at('09:04'), 60);
    expect(idle.away).toBeUndefined();
    let looked = idle;
    for (const minute of [6, 8, 10, 12])
      looked = seen(looked, at(`09:${String(minute).padStart(2, '0')}`), (minute - 3) * 60);
    expect(looked.away).toEqual({ from: at('09:03').toISOString(), to: at('09:12').toISOString(), why: 'idle' });
    expect(measuredMinutes(without(looked, looked.away ?? fail()), at('09:20'))).toBe(3 + 8);
  });

  it('asks about a computer that slept, or a program that was killed, from when it was last seen alive', () => {
    const before = { ...started, seenAt: at('09:30').toISOString() };
    const after = seen(before, at('11:00'), 0);
    expect(after.away).toEqual({ from: at('09:30').toISOString(), to: at('11:00').toISOString(), why: 'off' });
    const left = without(after, after.away ?? fail());
    expect(left.away).toBeUndefined();
    expect(isRunning(left)).toBe(true);
    expect(measuredMinutes(left, at('11:10'))).toBe(40);
  });

  it('does not ask about a start while nobody had touched the computer for long', () => {
    expect(seen(started, at('09:01'), 3600).away).toBeUndefined();
  });

  it('never counts less than nothing, whatever the clock does', () => {
    expect(measured(started, at('08:00'))).toBe(0);
    expect(measuredMinutes(started, at('08:00'))).toBe(1);
  });
});

function fail(): never {
  throw new Error('nobody was away');
}
