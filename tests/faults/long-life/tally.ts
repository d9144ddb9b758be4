/** What a day is made of, and how often somebody who has a very busy day does it in eight hours. */
const busyDay = {
  recorded: 48,
  'recorded by quick capture': 10,
  'clients opened': 2,
  'places seen': 400,
  searches: 30,
  'reports as PDF': 8,
  'tables taken out': 2,
  'languages switched': 4,
  'locked and opened': 12,
  'of these by ten idle minutes': 3,
  'of these by sleep': 3,
  'scales of the display': 2,
  'zones and clocks': 2,
} as const satisfies Record<string, number>;

export type Act = keyof typeof busyDay;

/** How often what was done. */
export class Tally {
  readonly #done = new Map<Act, number>();

  did(act: Act, times = 1): void {
    this.#done.set(act, (this.#done.get(act) ?? 0) + times);
  }

  /** Acts of a busy day that were done less often than on it, in that part of eight hours. */
  tooFew(minutes: number): readonly Act[] {
    return (Object.keys(busyDay) as Act[]).filter(
      (act) => (this.#done.get(act) ?? 0) < Math.floor((busyDay[act] * minutes) / 480),
    );
  }

  toString(): string {
    return (Object.keys(busyDay) as Act[])
      .map((act) => `${act} ${this.#done.get(act) ?? 0} (a busy day ${busyDay[act]})`)
      .join(', ');
  }
}
