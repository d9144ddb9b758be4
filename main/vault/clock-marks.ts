import type { clockMarks } from '../../shared/journal/entry.ts';
import type { Stamp } from '../../shared/journal/time.ts';

/** This computer's clock, as the vault needs it. */
export interface Clock {
  now(): Stamp;
  /** Seconds since the computer started, sleep included. */
  uptime(): number;
}

export type ClockMark = (typeof clockMarks)[number];

/** How far the wall clock may part from the uptime before it has been set: two minutes, in milliseconds. */
const tolerated = 120_000;

/** Reads the clock for sealing, and notices what is odd about it. */
export class WatchedClock {
  readonly #clock: Clock;
  #last: Stamp | undefined;
  /** Wall time less uptime, in milliseconds: it stands still unless the clock is set. */
  #difference: number;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#difference = difference(clock, clock.now());
  }

  /** The last time this computer sealed anything at, as far as is known. */
  get last(): Stamp | undefined {
    return this.#last;
  }

  /** Tells the clock of an entry this computer sealed earlier. */
  remember(stamp: Stamp): void {
    if (!this.#last || stamp.at > this.#last.at) this.#last = stamp;
  }

  /** The time to write into an entry that is sealed now, with its marks. */
  stamp(): { readonly at: Stamp; readonly marks: readonly ClockMark[] } {
    const at = this.#clock.now();
    const marks: ClockMark[] = [];
    if (this.#last && at.at < this.#last.at) marks.push('went-back');
    const parted = difference(this.#clock, at);
    if (Math.abs(parted - this.#difference) > tolerated) {
      marks.push('jumped');
      this.#difference = parted;
    }
    if (this.#last && at.zone !== this.#last.zone) marks.push('zone-changed');
    this.#last = at;
    return { at, marks };
  }
}

function difference(clock: Clock, now: Stamp): number {
  return Date.parse(now.at) - clock.uptime() * 1000;
}
