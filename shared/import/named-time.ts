import { Day } from '../fields.ts';

/** `2026-05-04`, `2026.05.04`, `20260504`; no part of a longer number. */
const named = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d\d)\2(\d\d)(?!\d)/u;
/** What programs put between day and time (a space, `_`, `T`, or a word of three letters at most), then the time. */
const clock =
  /^(?:T|[\s_-]{1,3}(?:\p{L}{1,3}\.?[\s_-])?)(\d{1,2})([-_.:h]?)([0-5]\d)(?:\2([0-5]\d)\d{0,3})?(?!\d)(?:\s?([ap])\.?m\b)?/iu;

/**
 * When a picture was taken by its own name, as programs that take pictures of the screen, telephones and messengers name them: `Screenshot 2026-02-12 at
 * 9.51.44 PM.png`, `IMG_20260504_193510.jpg`, `IMG-20260504-WA0003.jpg`. A day, or `2026-05-04T19:35` by the clock of whoever took it.
 */
export function timeInName(name: string): string | undefined {
  const match = named.exec(name);
  if (!match) return undefined;
  const day = `${match[1]}-${match[3]}-${match[4]}`;
  if (!Day.safeParse(day).success) return undefined;
  const time = clock.exec(name.slice(match.index + match[0].length));
  if (!time) return day;
  const half = time[5]?.toLowerCase();
  const written = Number(time[1]);
  if (written > 23 || (half !== undefined && (written < 1 || written > 12))) return day;
  const hour = half === undefined ? written : (written % 12) + (half === 'p' ? 12 : 0);
  return `${day}T${String(hour).padStart(2, '0')}:${time[3]}`;
}
