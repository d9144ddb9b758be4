import { scaleBand, scaleLinear } from 'd3-scale';
import type { Chart, Mark, Size } from '../charts.ts';
import type { Formatter } from '../format.ts';

export type Shape = Chart['shapes'][number];
export type Label = Chart['labels'][number];

/** One bar: what stands under it, its value, and how the value is written at its end. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  readonly text: string;
  readonly tone: Shape['tone'];
}

/** How many bars a chart has room for at least. */
const fewest = 6;

/** Room for the line of text above the highest bar and below the lowest, in points. */
const line = 14;

/** Upright bars from a line at zero; a value below zero hangs from it. Names are left out where they would run into each other. */
export function uprightBars(bars: readonly Bar[], { width, height }: Size): Pick<Chart, 'shapes' | 'labels' | 'marks'> {
  // Two invoices are two bars, not two walls: fewer than these leave room at the end.
  const places = Array.from({ length: Math.max(fewest, bars.length) }, (_, i) => String(i));
  const across = scaleBand().domain(places).range([0, width]).padding(0.25);
  const values = bars.map(({ value }) => value);
  const up = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(1, ...values)])
    .range([height - 2 * line, line]);
  const zero = up(0);
  const every = Math.max(1, Math.ceil((longest(bars) * 5 + 6) / (width / places.length)));
  const drawn = bars.map(({ name, value, text, tone }, i) => {
    const x = across(String(i)) ?? 0;
    const end = up(value);
    const middle = round(x + across.bandwidth() / 2);
    const labels: Label[] = [
      { x: middle, y: round(value < 0 ? end + 11 : end - 4), text, align: 'middle', strong: true },
    ];
    if (i % every === 0) labels.push({ x: middle, y: round(height - 3), text: name, align: 'middle' });
    const top = Math.min(zero, end);
    const shape = box(x, top, across.bandwidth(), Math.abs(zero - end), tone);
    const mark = markOf(bars, i, x, top - line, across.bandwidth(), Math.abs(zero - end) + 2 * line);
    return { shape, labels, mark };
  });
  return {
    shapes: [
      ...drawn.map(({ shape }) => shape),
      { path: `M0,${round(zero)}H${round(width)}`, tone: 'rule', fill: false },
    ],
    labels: drawn.flatMap(({ labels }) => labels),
    marks: drawn.flatMap(({ mark }) => mark),
  };
}

/** What of a chart is one bar's own; a bar of nothing has no entries to open. */
function markOf(bars: readonly Bar[], at: number, x: number, y: number, width: number, height: number): Mark[] {
  const bar = bars[at];
  if (!bar || bar.value === 0) return [];
  return [{ at, name: bar.name, text: bar.text, x: round(x), y: round(y), width: round(width), height: round(height) }];
}

/** Lying bars, each with its name before it and its value behind it. */
export function lyingBars(bars: readonly Bar[], { width, height }: Size): Pick<Chart, 'shapes' | 'labels' | 'marks'> {
  const across = scaleBand()
    .domain(bars.map((_, i) => String(i)))
    .range([0, height])
    .padding(0.3);
  const names = Math.min(width / 3, longest(bars) * 6 + 12);
  const values = Math.max(0, ...bars.map(({ text }) => spaceOf(text))) + 6;
  const long = scaleLinear()
    .domain([0, Math.max(1, ...bars.map(({ value }) => value))])
    .range([0, width - names - values]);
  const drawn = bars.map(({ name, value, text, tone }, i) => {
    const y = across(String(i)) ?? 0;
    const base = round(y + across.bandwidth() / 2 + 4);
    const labels: Label[] = [
      { x: 0, y: base, text: name, align: 'start' },
      { x: round(names + long(value) + 6), y: base, text, align: 'start', strong: true },
    ];
    const mark = markOf(bars, i, 0, y - 2, width, across.bandwidth() + 4);
    return { shape: box(names, y, long(value), across.bandwidth(), tone), labels, mark };
  });
  return {
    shapes: drawn.map(({ shape }) => shape),
    labels: drawn.flatMap(({ labels }) => labels),
    marks: drawn.flatMap(({ mark }) => mark),
  };
}

function box(x: number, y: number, width: number, height: number, tone: Shape['tone']): Shape {
  return { path: `M${round(x)},${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`, tone, fill: true };
}

/** Room for a value, which stands in strong letters; those of East Asia are as wide as they are high (Unicode's UAX #11). */
function spaceOf(text: string): number {
  return [...text].reduce((room, letter) => room + (letter >= '\u2e80' ? 12 : 7), 0);
}

function longest(bars: readonly Bar[]): number {
  return Math.max(0, ...bars.map(({ name }) => [...name].length));
}

/** Names with their numbers, for who hears a chart instead of seeing it. */
export function inWords(bars: readonly Pick<Bar, 'name' | 'text'>[], f: Formatter): string {
  return f.list(bars.map(({ name, text }) => f.t('ledgers.charts.number', { name, value: text })));
}

/** A hundredth of a point is finer than any printer, and the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0; // no negative zero in a path
}
