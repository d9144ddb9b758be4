import { note, type ProofFinding } from './finding.ts';

/** An entry of which an exported journal gives only the envelope. */
export interface LeftOut {
  readonly n: number;
  readonly device: string;
  /** The day it was recorded on, where it was recorded: `2026-11-12`; empty where the line does not say so. */
  readonly day: string;
}

/** More runs of numbers than these are not listed: whoever wants them has the journal. */
const mostRuns = 60;

/** A note for each computer's file, with the numbers of what was left out of it. */
export function leftOutNotes(
  what: 'entries-left-out' | 'left-out-within',
  where: string,
  all: readonly LeftOut[],
): readonly ProofFinding[] {
  const byDevice = new Map<string, number[]>();
  for (const { n, device } of all) {
    const numbers = byDevice.get(device);
    if (numbers) numbers.push(n);
    else byDevice.set(device, [n]);
  }
  return [...byDevice].map(([device, numbers]) =>
    note(what, where, { count: numbers.length, numbers: runsOf(numbers), ...(byDevice.size > 1 && { device }) }),
  );
}

/**
 * Those recorded in the days that a report covers. What they tell of may have happened on others, or they are of a kind that was not chosen; but of
 * whoever wrote the record a reader has to know that there they are.
 */
export function recordedWithin(
  all: readonly LeftOut[],
  { from = '', to = '9999' }: { readonly from?: string | undefined; readonly to?: string | undefined },
): readonly LeftOut[] {
  if (from === '' && to === '9999') return [];
  return all.filter(({ day }) => day !== '' && day >= from && day <= to);
}

/** `3–7` for numbers that follow each other, `12` for one alone. */
function runsOf(numbers: readonly number[]): readonly string[] {
  const runs: [number, number][] = [];
  for (const n of numbers.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  const said = runs.slice(0, mostRuns).map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`));
  return runs.length > mostRuns ? [...said, '…'] : said;
}

/** The day on which a line was recorded, in the zone it was recorded in. */
export function dayRecorded(stamp: unknown): string {
  if (typeof stamp !== 'object' || stamp === null || !('at' in stamp) || !('offset' in stamp)) return '';
  const at = Date.parse(String(stamp.at)) + Number(stamp.offset) * 60_000;
  return Math.abs(at) < 8.64e15 ? new Date(at).toISOString().slice(0, 10) : ''; // what Date can say; NaN is not below it
}
