import type { Cell, Column, Runs, TableBlock, TableRow } from '../../shared/reports/model.ts';
import { band, bandHeight, type Band, type Slab } from './page.ts';
import { mm } from './style.ts';
import { Tag } from './tag.ts';
import { clinging, withFirst, type TypeSetter } from './type-setter.ts';

interface Place {
  readonly x: number;
  readonly width: number;
  readonly align: 'start' | 'end';
}

const cellGap = 3 * mm;
const figuresGap = 2.4 * mm;

/** A table no higher than this, in so few rows, is not parted: a page can spare the room. */
const smallest = { rows: 7, height: 62 * mm };

/**
 * A table as bands: its head, then a row each. The head is repeated on every page; the first rows and the last stay together in pairs,
 * so that no head and no row stands alone; a sum stays with the row above it, and a small table in one piece.
 */
export function* layTable(setter: TypeSetter, table: TableBlock, width: number, parent: Tag): Generator<Band> {
  const tag = new Tag('Table', parent, { summary: table.summary });
  const places = placesOf(table.columns, setter.style.side, width);
  const body = new Tag('TBody', tag);
  const head = layHead(setter, table.columns, places, width, new Tag('TR', new Tag('THead', tag)));
  const again = layHead(setter, table.columns, places, width, undefined);
  yield { ...head, above: 1 * mm, keep: table.rows.length > 0, closes: table.rows.length > 0 ? [] : [tag] };
  const count = table.rows.length;
  const layOne = (row: TableRow) => {
    const rowTag = new Tag('TR', body);
    return { laid: layRow(setter, row, places, width, rowTag), rowTag };
  };
  const few = count <= smallest.rows ? table.rows.map(layOne) : undefined;
  const isSmall = few !== undefined && few.reduce((sum, { laid }) => sum + bandHeight(laid), 0) <= smallest.height;
  for (const [i, row] of table.rows.entries()) {
    const last = i === count - 1;
    const keep = !last && (isSmall || i === 0 || i === count - 2 || table.rows[i + 1]?.total === true);
    const { laid, rowTag } = few?.[i] ?? layOne(row);
    yield { ...laid, repeat: again, keep, below: last ? 2 * mm : 0, closes: last ? [tag] : [rowTag] };
  }
}

function placesOf(columns: readonly Column[], left: number, width: number): Place[] {
  const shares = columns.reduce((sum, column) => sum + column.share, 0) || 1;
  const room = width - cellGap * (columns.length - 1);
  let x = left;
  return columns.map(({ share, align = 'start' }, i) => {
    const width = (room * share) / shares;
    // Words beside figures that end at their left want more air than words beside words.
    const inset = align === 'start' && columns[i - 1]?.align === 'end' ? figuresGap : 0;
    const place: Place = { x: x + inset, width: width - inset, align };
    x += width + cellGap;
    return place;
  });
}

function layHead(
  setter: TypeSetter,
  columns: readonly Column[],
  places: readonly Place[],
  width: number,
  row: Tag | undefined,
): Band {
  const { style } = setter;
  const cells = columns.map((column, i) => {
    const place = places[i] ?? { x: style.side, width, align: 'start' };
    const tag = row && new Tag('TH', row);
    const box = { ...place, ...(tag && { tag }) };
    const slabs = padded(setter.text(column.title, style.cellUnder, { tone: 'quiet', strong: true }, box), 0.8 * mm);
    return tag ? standing(slabs, tag) : slabs;
  });
  // Heads of different heights stand on the rule together.
  return band(sunken(cells), {
    tear: 'never',
    rules: [{ at: 'bottom', x: style.side, width, weight: 0.5, tone: 'ink' }],
  });
}

function sunken(cells: readonly Slab[][]): Slab[][] {
  const heights = cells.map((cell) => cell.reduce((sum, slab) => sum + slab.height, 0));
  const highest = Math.max(0, ...heights);
  return cells.map((cell, i) => [{ height: highest - (heights[i] ?? 0), marks: [], glue: true }, ...cell]);
}

function layRow(setter: TypeSetter, row: TableRow, places: readonly Place[], width: number, rowTag: Tag): Band {
  const { style } = setter;
  const cells = row.cells.map((cell, i) => {
    const place = places[i] ?? { x: style.side, width, align: 'start' };
    const padding = i === 0 && row.id !== undefined ? withFirst : undefined;
    const tag = new Tag('TD', rowTag);
    const slabs = standing(layCell(setter, cell, place, row.total === true, tag), tag);
    return padding && row.id !== undefined ? padding(slabs, [{ kind: 'place', y: 0, id: row.id }]) : slabs;
  });
  const top = row.total ? ([{ at: 'top', x: style.side, width, weight: 0.5, tone: 'ink' }] as const) : [];
  return band(cells, {
    tear: 'unwilling',
    rules: [...top, { at: 'bottom', x: style.side, width, weight: 0.4, tone: 'hair' }],
  });
}

function layCell(setter: TypeSetter, cell: Cell, place: Place, strong: boolean, tag: Tag): Slab[] {
  const { style } = setter;
  const box = { ...place, tag: new Tag('P', tag) };
  const main = setter.text(cell.text, style.cell, { tone: cell.tone ?? 'ink', strong }, box);
  const under = (runs: Runs): Slab[] =>
    setter.text(runs, style.cellUnder, { tone: 'quiet' }, { ...place, tag: new Tag('P', tag) });
  return padded(cell.under === undefined ? main : [...clinging(main), ...under(cell.under)], 1.6 * mm * style.air);
}

/** An empty cell is a cell: without it the row would have fewer than its head (ISO 14289-1, 7.5). */
function standing(slabs: readonly Slab[], tag: Tag): Slab[] {
  return withFirst(slabs, [{ kind: 'tag', y: 0, tag }]);
}

function padded(slabs: readonly Slab[], padding: number): Slab[] {
  const air: Slab = { height: padding, marks: [] };
  return [{ ...air, glue: true }, ...clinging(slabs), air];
}
