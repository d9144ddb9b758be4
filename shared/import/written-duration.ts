import { writtenNumber } from './written-amount.ts';

/**
 * Whole minutes of a duration: `1:30:00` and `1:30` are hours and minutes, a bare number is hours, `90 min`, `1h 30m` and `PT1H30M` say what they are.
 * Seconds are rounded to the nearest minute. `undefined` for what is none.
 */
export function writtenMinutes(text: string, unit: 'hours' | 'minutes' = 'hours'): number | undefined {
  const plain = text.normalize('NFKC').trim().toLowerCase();
  const clock = /^(\d{1,5}):([0-5]?\d)(?::([0-5]?\d)(?:[.,]\d+)?)?$/u.exec(plain);
  if (clock) return Math.round(Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60);
  const spelt =
    /^(?:pt)?(?:([\d.,]+)\s*(?:h|hr|hrs|hours?|óra|ó|awr|godz\.?|g|ч\.?|час(?:а|ов)?|時間)\s*)?(?:(\d+)\s*(?:m|min|mins|minutes?|perc|p|munud|мин\.?|分)\s*)?(?:(\d+)\s*s)?$/u.exec(
      plain,
    );
  if (spelt && (spelt[1] ?? spelt[2] ?? spelt[3]) !== undefined) {
    const hours = spelt[1] === undefined ? 0 : number(spelt[1]);
    return hours === undefined
      ? undefined
      : Math.round(hours * 60 + Number(spelt[2] ?? 0) + Number(spelt[3] ?? 0) / 60);
  }
  const bare = number(plain);
  return bare === undefined || bare < 0 ? undefined : Math.round(unit === 'hours' ? bare * 60 : bare);
}

/** Nobody works 1,234 hours on one line: three digits behind the mark are a fraction. */
function number(text: string): number | undefined {
  const value = writtenNumber(text, undefined);
  if (value === 'ambiguous') return Number(text.replace(',', '.'));
  return value;
}
