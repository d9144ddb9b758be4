const day = 24 * 3_600_000;

/**
 * Which backups are no longer to be kept, by their times in UTC: the three newest stay, then one a day for ten days, one a week for eight weeks, one a month for
 * twelve months, the newest of each, and the one just made. Days, weeks and months are those in which one was made, however long ago: a clock that was set far
 * ahead for once must not make all backups old.
 */
export function toDrop(times: readonly string[], now: string): readonly string[] {
  const newest = times.toSorted().toReversed();
  const kept = new Set([now, ...newest.slice(0, 3)]);
  for (const [span, most] of [
    [(at: string) => at.slice(0, 10), 10],
    [(at: string) => String(Math.floor((Date.parse(at) / day + 3) / 7)), 8],
    [(at: string) => at.slice(0, 7), 12],
  ] as const) {
    const seen = new Set<string>();
    for (const at of newest) {
      if (seen.has(span(at))) continue;
      if (seen.size === most) break;
      seen.add(span(at));
      kept.add(at);
    }
  }
  return newest.filter((at) => !kept.has(at));
}
