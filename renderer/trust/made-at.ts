import type { Formatter } from '../../shared/format.ts';

/** When a backup was made, in milliseconds since 1970, by the name of its folder: a time in UTC whose colons are hyphens; NaN where it is none. */
export function madeAt(name: string): number {
  return Date.parse(name.replace(/T(\d\d)-(\d\d)-/, 'T$1:$2:'));
}

/** The day and minute a backup was made, as one reads them here; its own name where that says nothing. */
export function nameOfBackup(name: string, format: Formatter): string {
  const at = madeAt(name);
  return Number.isNaN(at) ? name : `${format.day(format.dayAt(at))} ${format.timeAt(at)}`;
}
