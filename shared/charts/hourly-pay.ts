import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { usualSize, type Chart, type Size } from '../charts.ts';
import type { Money } from '../fields.ts';
import type { Formatter } from '../format.ts';
import type { WorkMonth } from '../work-view.ts';
import { inWords, round, type Label, type Shape } from './bars.ts';

/** A month's end, and what an hour had brought by then, in minor units. */
interface Point {
  readonly month: string;
  readonly perHour: number;
}

/** What an hour brought by the end of each month, as a line, with the agreed rate as a rule to measure it by (seed A29). */
export function hourlyPayChart(
  months: readonly WorkMonth[],
  agreed: Money | undefined,
  f: Formatter,
  size: Size = usualSize,
): Chart {
  const currency = months.at(-1)?.pay[0]?.currency ?? agreed?.currency ?? 'EUR';
  const points = months.flatMap(({ month, pay }): Point[] => {
    const perHour = pay.length === 1 && pay[0]?.currency === currency ? pay[0].perHour : undefined;
    return perHour === undefined ? [] : [{ month, perHour }];
  });
  const sum = (minor: number): string => f.money({ minor, currency });
  const rate = agreed?.currency === currency ? agreed.minor : undefined;
  const title = f.t('ledgers.charts.hourlyPay.title');
  const named = points.map(({ month, perHour }) => ({ name: f.day(month), text: sum(perHour) }));
  return {
    title,
    ...size,
    ...drawn(points, rate, sum, f, size),
    alt:
      points.length > 0
        ? f.t('ledgers.charts.hourlyPay.alt', { numbers: inWords(named, f) })
        : f.t('ledgers.charts.hourlyPay.none'),
    table: {
      summary: title,
      columns: [
        { title: f.t('ledgers.columns.month'), share: 3 },
        { title: f.t('ledgers.columns.perHour'), share: 2, align: 'end' },
      ],
      rows: points.map(({ month, perHour }) => ({ cells: [{ text: f.day(month) }, { text: sum(perHour) }] })),
    },
  };
}

function drawn(
  points: readonly Point[],
  rate: number | undefined,
  sum: (minor: number) => string,
  f: Formatter,
  { width, height }: Size,
): Pick<Chart, 'shapes' | 'labels' | 'marks'> {
  const right = width - 70;
  const across = scaleLinear()
    .domain([0, Math.max(1, points.length - 1)])
    .range([0, right]);
  const up = scaleLinear()
    .domain([0, Math.max(1, rate ?? 0, ...points.map(({ perHour }) => perHour))])
    .range([height - 18, 10]);
  const path = line().digits(2)(points.map(({ perHour }, i) => [across(i), up(perHour)]));
  const shapes: Shape[] = [{ path: `M0,${round(height - 18)}H${round(right)}`, tone: 'rule', fill: false }];
  const labels: Label[] = [];
  if (rate !== undefined) {
    shapes.push({ path: `M0,${round(up(rate))}H${round(right)}`, tone: 'accent', fill: false });
    labels.push({ x: round(right + 6), y: round(up(rate) + 4), text: sum(rate), align: 'start' });
  }
  const [first, last] = [points[0], points.at(-1)];
  if (path !== null && first && last) {
    shapes.push({ path, tone: 'ink', fill: false });
    const near = `${last.month}-01`;
    const name = (month: string): string => f.months(`${month}-01`, `${month}-01`, near);
    const close = rate !== undefined && Math.abs(up(rate) - up(last.perHour)) < 12;
    labels.push({
      x: round(right + 6),
      y: round(up(last.perHour) + (close ? 16 : 4)),
      text: sum(last.perHour),
      align: 'start',
      strong: true,
    });
    labels.push({ x: 0, y: round(height - 4), text: name(first.month), align: 'start' });
    if (points.length > 1) labels.push({ x: round(right), y: round(height - 4), text: name(last.month), align: 'end' });
  }
  const step = points.length > 1 ? right / (points.length - 1) : right;
  const marks = points.map(({ month, perHour }, at) => ({
    at,
    name: f.day(month),
    text: sum(perHour),
    x: round(across(at) - step / 2),
    y: 0,
    width: round(step),
    height: height - 18,
  }));
  return { shapes, labels, marks };
}
