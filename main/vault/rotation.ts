const hour = 3_600_000;
const day = 24 * hour;

/**
 * Which backups are no longer to be kept, by their times in UTC: of the last day the three newest stay, then one a day for ten days, one a
 * week for eight weeks, one a month for a year, the newest of each.
 */
export function toDrop(times: readonly string[], now: string): readonly string[] {
  const newest = times.toSorted().toReversed();
  const kept = new Set(newest.filter((at) => age(at, now) < day).slice(0, 3));
  for (const [span, reach] of [
    [(at: string) => at.slice(0, 10), 10 * day],
    [(at: string) => String(Math.floor((Date.parse(at) / day + 3) / 7)), 56 * day],
    [(at: string) => at.slice(0, 7), 366 * day],
  ] as const) {
    const seen = new Set<string>();
    for (const at of newest) {
      if (age(at, now) >= reach || seen.has(span(at))) continue;
      seen.add(span(at));
      kept.add(at);
    }
  }
  return newest.filter((at) => !kept.has(at));
}

function age(at: string, now: string): number {
  return Date.parse(now) - Date.parse(at);
}
