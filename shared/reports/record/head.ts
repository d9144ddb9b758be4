import type { Choice } from '../choosing.ts';
import type { Paper } from '../paper.ts';
import { everyAddendum } from './addenda.ts';

/** What stands at the left of every page's head: from which number to which, the corrections that stand under what they correct among them. */
export function headLeft(paper: Paper, { placed }: Choice): string {
  const { t, f, source, client } = paper;
  const shown = placed.flatMap(({ one: { entry } }) => [entry, ...everyAddendum(paper, entry.id)]);
  const devices = new Set(shown.map(({ device }) => device));
  const first = shown.reduce((least, { n }) => Math.min(least, n), Infinity);
  const range = { from: f.number(first), to: f.number(shown.reduce((most, { n }) => Math.max(most, n), 0)) };
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
