import { createHash } from 'node:crypto';
import { tz, tzOffset } from '@date-fns/tz';
import { parseISO } from 'date-fns';
import type { Stamp } from '../../shared/journal/time.ts';
import type { Clock } from '../vault/index.ts';

/** The time that a wall clock in a zone shows as `2026-08-14T09:11`, with or without seconds. */
export function stampOf(local: string, zone: string): Stamp {
  return stampAt(parseISO(local, { in: tz(zone) }).getTime(), zone);
}

/** A clock that is put from one time of the script to the next. It was never set wrong: its uptime goes along. */
export class StageClock implements Clock {
  #stamp: Stamp;

  constructor(start: Stamp) {
    this.#stamp = start;
  }

  /** Puts the clock to a time of the script, later than the last; where that names no second, `random` chooses one. */
  putTo(local: string, zone: string, random: (bytes: number) => Uint8Array): void {
    const named = /T\d\d:\d\d:\d\d/.test(local);
    const within = named ? 0 : Buffer.from(random(2)).readUInt16BE() % 60_000;
    const at = Date.parse(stampOf(local, zone).at) + within;
    this.#stamp = stampAt(Math.max(at, Date.parse(this.#stamp.at) + 1), zone);
  }

  now(): Stamp {
    return this.#stamp;
  }

  uptime(): number {
    return Date.parse(this.#stamp.at) / 1000;
  }
}

/** Bytes that look random and are the same each time: for a sample, whose secrets protect nothing. */
export function repeatable(seed: string): (bytes: number) => Uint8Array {
  let drawn = 0;
  return (bytes) => {
    const blocks: Buffer[] = [];
    for (let have = 0; have < bytes; have += 32)
      blocks.push(createHash('sha256').update(`${seed} ${drawn++}`).digest());
    return Buffer.concat(blocks).subarray(0, bytes);
  };
}

function stampAt(milliseconds: number, zone: string): Stamp {
  const date = new Date(milliseconds);
  return { at: date.toISOString(), zone, offset: tzOffset(zone, date) };
}
