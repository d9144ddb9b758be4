/**
 * A spreadsheet's count of days as `2026-11-12`, with a time where it has one as `2026-11-12 21:48`; a count below one is a duration, `1:30:00`.
 * `undefined` for what is no day.
 */
export function serialDay(count: number, from1904: boolean): string | undefined {
  if (count < 0 || count > 2_958_465) return undefined; // the last day of 9999
  const seconds = Math.round((count % 1) * 86_400);
  const days = Math.floor(count) + (seconds === 86_400 ? 1 : 0);
  const clock = clockOf(seconds % 86_400);
  if (days === 0) return clock;
  // Spreadsheets count a 29 February 1900 that never was: before it, a day more.
  const epoch = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const day = new Date(epoch + days * 86_400_000).toISOString().slice(0, 10);
  return seconds % 86_400 === 0 ? day : `${day} ${clock}`;
}

function clockOf(seconds: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}
