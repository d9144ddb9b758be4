import { usualSize, type Chart, type Size } from '../charts.ts';
import type { Formatter } from '../format.ts';
import { dayText } from '../calendar.ts';
import type { MessageKey } from '../messages/translate.ts';
import { lanes, laneOf, type Lane, type TimelineEntry, type TimelineView } from '../timeline-view.ts';
import { glyphOf } from './glyphs.ts';
import { acrossOf, marksOf, ticksOf, wholeOf, type Mark, type Tick } from './timeline.ts';

type Shape = Chart['shapes'][number];
type Label = Chart['labels'][number];

/** Distances of the picture, in points. */
const left = 92;
const top = 20;
const laneHeight = 38;
const legendRow = 19;
const legendColumns = 3;

/**
 * The timeline as a picture that stands still: the lanes, the marks that the window draws, and what its shapes mean. Where only some kinds are told of,
 * `isPart`, a lane with nothing on it is left out: it would say that nothing happened.
 */
export function timelinePicture(
  view: TimelineView,
  f: Formatter,
  width: Size['width'] = usualSize.width,
  isPart = false,
): Omit<Chart, 'table' | 'marks'> {
  const shown = isPart ? lanes.filter((lane) => isOn(lane, view)) : lanes;
  const seen = wholeOf([...view.entries, ...view.bands], view.today);
  const inner = width - left;
  const across = acrossOf(seen, inner);
  const x = (day: number): number => left + across(day);
  const bottom = top + shown.length * laneHeight;
  const pixelsPerDay = inner / (seen.to - seen.from);
  const marks = marksOf(view.entries, pixelsPerDay);
  const start = seen.from * pixelsPerDay;
  const drawn = marks.map((mark) =>
    markOf(mark, left + mark.x - start, top + (shown.indexOf(mark.lane) + 0.5) * laneHeight, pixelsPerDay),
  );
  const legend = legendOf(marks, view, f, width, bottom + 14);
  const ticks = ticksOf(seen, inner, 56);
  return {
    title: f.t('timeline.picture'),
    width,
    height: bottom + 14 + legend.height,
    shapes: [
      ...view.bands.flatMap(({ what, from, to }) =>
        swatchOn(top + shown.indexOf(laneOfBand(what)) * laneHeight, what, x(from), x(to)),
      ),
      ...ticks.map(({ at }): Shape => ({ path: `M${x(at)},${top - 4}V${bottom}`, tone: 'rule', fill: false })),
      ...[...shown, undefined].map((_, i): Shape => line(`M0,${top + i * laneHeight}H${width}`, 'rule')),
      line(`M${x(view.today + 0.5)},${top - 4}V${bottom}`, 'accent'),
      ...drawn.flatMap(({ shapes }) => shapes),
      ...legend.shapes,
    ],
    labels: [
      ...ticks.map((tick): Label => ({ x: x(tick.at) + 2, y: top - 8, text: tickText(tick, view, f), align: 'start' })),
      ...shown.map((lane, i): Label => ({
        x: 0,
        y: top + (i + 0.5) * laneHeight + 2.5,
        text: f.t(`timeline.lanes.${lane}`),
        align: 'start',
      })),
      ...drawn.flatMap(({ labels }) => labels),
      ...legend.labels,
    ],
    alt: altOf(view, f),
  };
}

/** An entry by its kind's shape, with what is known of its time; or several, as their number in a frame. */
function markOf(
  { entries, width }: Mark,
  x: number,
  y: number,
  pixelsPerDay: number,
): { readonly shapes: readonly Shape[]; readonly labels: readonly Label[] } {
  const [only] = entries;
  if (entries.length > 1 || !only) {
    const box = `M${x - width / 2 + 1},${y - 8}h${width - 2}v16h${2 - width}Z`;
    const count: Label = { x, y: y + 2.5, text: String(entries.length), align: 'middle', strong: true };
    return { shapes: onPaper(box), labels: [count] };
  }
  return { shapes: [...known(only, x, y, (only.to - only.from) * pixelsPerDay), ...glyph(only, x, y)], labels: [] };
}

function glyph({ kind, lane, struck }: TimelineEntry, x: number, y: number): readonly Shape[] {
  const { path, hollow } = glyphOf(kind, lane);
  const tone = struck ? 'rule' : 'ink';
  const placed = `M${x},${y}${path}`;
  return hollow ? onPaper(placed, tone) : [{ path: placed, tone, fill: true }];
}

/** An outline with nothing seen through it. */
function onPaper(path: string, tone: Shape['tone'] = 'ink'): readonly Shape[] {
  return [{ path, tone: 'paper', fill: true }, line(path, tone)];
}

/** How well its time is known: a stretch stands beneath it, open at both ends where it is only about then; a circle around it; an arrow to one side. */
function known({ certainty }: TimelineEntry, x: number, y: number, length: number): readonly Shape[] {
  const isSoft = certainty === 'around' || certainty === 'between';
  if (length > 14) {
    const from = `M${x - length / 2},${y + 9}`;
    return [
      isSoft
        ? line(`${from}h${length}m0,-2v4m${-length},0v-4`, 'ink')
        : { path: `${from}h${length}v3h${-length}Z`, tone: 'ink', fill: true },
    ];
  }
  if (isSoft) return [line(`M${x},${y}${ring}`, 'ink')];
  if (certainty === 'before') return [line(`M${x - 7},${y}h-13m5,-4l-5,4l5,4`, 'ink')];
  return certainty === 'after' ? [line(`M${x + 7},${y}h13m-5,-4l5,4l-5,4`, 'ink')] : [];
}

/** A circle of 9 points around the pen. */
const ring = 'm-9,0c0,-4.97 4.03,-9 9,-9c4.97,0 9,4.03 9,9c0,4.97 -4.03,9 -9,9c-4.97,0 -9,-4.03 -9,-9Z';

type Band = TimelineView['bands'][number]['what'];

function laneOfBand(what: Band): Lane {
  return what === 'waiting' ? 'requests' : 'work';
}

/** Whether anything stands on a lane. */
function isOn(lane: Lane, { entries, bands }: TimelineView): boolean {
  return entries.some((one) => one.lane === lane) || bands.some(({ what }) => laneOfBand(what) === lane);
}

function swatchOn(y: number, what: Band, from: number, to: number): readonly Shape[] {
  return swatch(what, Math.max(left, from), y + 0.5, Math.max(1, to - Math.max(left, from)), laneHeight - 1);
}

/** Waiting is a surface; stopped work is hatched as well, so that the two are told apart without colour. */
function swatch(what: 'waiting' | 'stopped', x: number, y: number, width: number, height: number): readonly Shape[] {
  const surface: Shape = { path: `M${x},${y}h${width}v${height}h${-width}Z`, tone: 'wash', fill: true };
  if (what === 'waiting') return [surface];
  const bottom = y + height;
  const strokes: string[] = [];
  for (let at = 6 - height; at < width; at += 8) {
    const [from, to] = [Math.max(0, at), Math.min(width, at + height)];
    if (to > from) strokes.push(`M${x + from},${bottom - from + at}L${x + to},${bottom - to + at}`);
  }
  return [surface, line(strokes.join(''), 'late')];
}

/** What the shapes mean, of those that stand in the picture. */
function legendOf(
  marks: readonly Mark[],
  { bands }: TimelineView,
  f: Formatter,
  width: number,
  from: number,
): { readonly shapes: readonly Shape[]; readonly labels: readonly Label[]; readonly height: number } {
  const single = marks.flatMap(({ entries }) => (entries.length === 1 ? entries : []));
  const kinds = [...new Set(single.map(({ kind }) => kind))].sort(
    (a, b) => lanes.indexOf(laneOf(a)) - lanes.indexOf(laneOf(b)),
  );
  const isSoft = single.some(({ certainty }) => certainty === 'around' || certainty === 'between');
  const rows: readonly { readonly text: string; readonly draw: (x: number, y: number) => readonly Shape[] }[] = [
    ...kinds.map((kind) => ({
      text: f.t(`words.kinds.${kind}` as MessageKey), // the kinds of a journal have their words
      draw: (x: number, y: number) => {
        const { path, hollow } = glyphOf(kind, laneOf(kind));
        return [{ path: `M${x},${y}${path}`, tone: 'ink', fill: !hollow } as const];
      },
    })),
    ...(isSoft
      ? [{ text: f.t('timeline.around'), draw: (x: number, y: number) => [line(`M${x},${y}${ring}`, 'ink')] }]
      : []),
    ...(['waiting', 'stopped'] as const)
      .filter((what) => bands.some((band) => band.what === what))
      .map((what) => ({
        text: f.t(`timeline.${what}`),
        draw: (x: number, y: number) => swatch(what, x - 7, y - 5, 14, 10),
      })),
  ];
  const column = width / legendColumns;
  const place = (i: number) => ({
    x: (i % legendColumns) * column,
    y: from + Math.floor(i / legendColumns) * legendRow,
  });
  return {
    shapes: rows.flatMap(({ draw }, i) => draw(place(i).x + 9, place(i).y)),
    labels: rows.map(({ text }, i) => ({ x: place(i).x + 22, y: place(i).y + 2.5, text, align: 'start' })),
    height: Math.ceil(rows.length / legendColumns) * legendRow,
  };
}

function tickText({ at, unit, dated }: Tick, { today }: TimelineView, f: Formatter): string {
  const day = dayText(Math.floor(at));
  if (unit === 'year') return day.slice(0, 4);
  if (unit === 'month') return f.months(day, day, dayText(today));
  if (unit === 'day') return f.dayShort(day, dayText(today));
  const hour = `${String(Math.round((at - Math.floor(at)) * 24)).padStart(2, '0')}:00`;
  return dated ? `${f.dayShort(day, dayText(today))} ${hour}` : hour;
}

function altOf({ entries }: TimelineView, f: Formatter): string {
  const counts = lanes.flatMap((lane) => {
    const count = entries.filter((one) => one.lane === lane).length;
    return count === 0
      ? []
      : [f.t('timeline.laneCount', { lane: f.t(`timeline.lanes.${lane}`), entries: f.number(count) })];
  });
  return f.t('timeline.alt', { counts: counts.join('; ') });
}

function line(path: string, tone: Shape['tone']): Shape {
  return { path, tone, fill: false };
}
