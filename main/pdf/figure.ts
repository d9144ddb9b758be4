import type { ChartBlock, Runs } from '../../shared/reports/model.ts';
import { setLine, type Piece } from './measure.ts';
import { band, type Band, type Slab } from './page.ts';
import { frame, mm, type Setting } from './style.ts';
import { Tag } from './tag.ts';
import { clinging, type TypeSetter } from './type-setter.ts';

const chartText: Setting = { size: 7, leading: 10 };

/** Between two figures beside each other. */
const between = 7 * mm;

/** Whether two figures have room beside each other as they are. */
export function fitBeside(one: ChartBlock, other: ChartBlock, width: number): boolean {
  return one.width + between + other.width <= width;
}

/** Two figures beside each other. */
export function layCharts(
  setter: TypeSetter,
  [one, other]: readonly [ChartBlock, ChartBlock],
  width: number,
  parent: Tag,
): Band {
  const left = chartColumn(setter, one, setter.style.side, one.width, parent);
  const at = setter.style.side + width - other.width;
  const right = chartColumn(setter, other, at, other.width, parent);
  return band([left.column, right.column], {
    above: 2 * mm,
    below: 4 * mm,
    tear: 'never',
    closes: [left.tag, right.tag],
  });
}

/** A figure with its title, made smaller where the page is too narrow for it. */
export function layChart(setter: TypeSetter, chart: ChartBlock, width: number, parent: Tag): Band[] {
  const { column, tag } = chartColumn(setter, chart, setter.style.side, width, parent);
  return [band([column], { above: 2 * mm, below: 4 * mm, tear: 'never', closes: [tag] })];
}

function chartColumn(
  setter: TypeSetter,
  chart: ChartBlock,
  left: number,
  width: number,
  parent: Tag,
): { column: Slab[]; tag: Tag } {
  const { style } = setter;
  const scale = Math.min(1, width / chart.width, (frame.bottom - frame.top - 40) / chart.height);
  const tag = new Tag('Figure', parent, { alt: chart.alt });
  const title = (text: Runs): Slab[] =>
    clinging(
      setter.text(text, style.label, { tone: 'quiet', strong: true }, { x: left, width, tag: new Tag('P', parent) }),
    );
  const figure: Slab = {
    height: chart.height * scale,
    above: 2 * mm,
    marks: [{ kind: 'figure', x: left, y: 0, scale, chart, tag, labels: chartLabels(setter, chart, scale, tag) }],
  };
  return { column: [...title(chart.title), figure], tag };
}

/** Labels keep their size when the figure is made smaller, so that they can be read. */
function chartLabels(
  setter: TypeSetter,
  chart: ChartBlock,
  scale: number,
  tag: Tag,
): { x: number; y: number; piece: Piece }[] {
  return chart.labels.flatMap(({ x, y, text, align, strong }) => {
    const spans = setter.spans([{ text, strong: strong ?? false }], { tone: 'quiet' }, tag);
    const line = setLine(setter.words, spans, chartText);
    const shift = align === 'start' ? 0 : line.width * (align === 'end' ? 1 : 0.5);
    return line.pieces.map((piece) => ({ x: x * scale - shift + piece.x, y: y * scale, piece }));
  });
}
