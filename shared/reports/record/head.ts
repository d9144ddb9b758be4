import type { Choice } from '../choosing.ts';
import type { Paper } from '../paper.ts';

/** What stands at the left of every page's head. */
export function headLeft({ t, f, source, client }: Paper, { placed }: Choice): string {
  const devices = new Set(placed.map(({ one }) => one.entry.device));
  const numbers = placed.map(({ one }) => one.entry.n);
  const first = numbers.reduce((a, b) => Math.min(a, b), Infinity);
  const range = { from: f.number(first), to: f.number(numbers.reduce((a, b) => Math.max(a, b), 0)) };
  const isRange = devices.size === 1 && source.options.incident === undefined;
  const entries = isRange
    ? t('paper.running.entriesRange', range)
    : t('paper.running.entries', { count: placed.length });
  return t('paper.running.record', { number: source.number, client, entries });
}

/** "UTC+0", or "UTC+0 / UTC+1" where summer time came between. */
export function offsets({ f, source }: Paper, { placed }: Choice): string {
  const instants = [...placed.map(({ one }) => Date.parse(one.entry.recordedAt.at)), Date.parse(source.madeAt.at)];
  return [...new Set(instants.map((instant) => f.offset(instant)))].sort().join(' / ');
}
