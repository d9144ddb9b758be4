import type { DayNumber } from './calendar.ts';

/** Counts worked days from a first day on; the count grows as far as it is asked. */
export class WorkedDays {
  readonly #first: DayNumber;
  readonly #isWorked: (day: DayNumber) => boolean;
  /** Worked days before the day at each place. */
  readonly #before = [0];

  constructor(first: DayNumber, isWorked: (day: DayNumber) => boolean) {
    this.#first = first;
    this.#isWorked = isWorked;
  }

  /** Worked days from one day to another, both included; those before the first day are not counted. */
  between(from: DayNumber, to: DayNumber): number {
    return from > to ? 0 : this.#until(to + 1) - this.#until(from);
  }

  /** The day that lies so many worked days after another; where nothing is worked for a century, the day itself. */
  after(day: DayNumber, count: number): DayNumber {
    if (count <= 0) return day;
    const wanted = this.#until(day + 1) + count;
    let low = day;
    let high = day + Math.ceil(count * 1.5) + 7;
    while (this.#until(high + 1) < wanted) {
      high += 366;
      if (high - day > longest + 2 * count) return day;
    }
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#until(middle + 1) < wanted) low = middle;
      else high = middle;
    }
    return high;
  }

  #until(day: DayNumber): number {
    const place = day - this.#first;
    if (place <= 0) return 0;
    for (let next = this.#before.length; next <= place; next++) {
      this.#before.push((this.#before[next - 1] ?? 0) + (this.#isWorked(this.#first + next - 1) ? 1 : 0));
    }
    return this.#before[place] ?? 0;
  }
}

const longest = 36_525;
