import type { Mark, Slab } from './page.ts';
import { mm } from './style.ts';

/** Between two texts on one line. */
const gap = 5 * mm;

interface Box {
  readonly x: number;
  readonly width: number;
}

/**
 * Texts of a single line each stand beside one another as far as there is room, so that a field of a few letters takes no line of its own; a
 * text of several lines begins and ends its own. In the order they are given.
 */
export function sideBySide(texts: readonly (readonly Slab[])[], { x, width }: Box): Slab[][] {
  const rows: Slab[][] = [];
  let end = Infinity;
  for (const text of texts) {
    const [line, ...more] = text;
    if (!line) continue;
    const needed = more.length > 0 ? Infinity : endOf(line) - x;
    const last = rows.at(-1)?.[0];
    const start = end + gap;
    if (last && start + needed <= width) {
      const moved = line.marks.map((mark) => movedBy(mark, start));
      rows.splice(-1, 1, [{ ...last, marks: [...last.marks, ...moved] }]);
      end = start + needed;
    } else {
      rows.push([...text]);
      end = needed;
    }
  }
  return rows;
}

/** The right edge of what stands on a line. */
function endOf({ marks }: Slab): number {
  return Math.max(0, ...marks.map((mark) => (mark.kind === 'text' ? mark.x + mark.piece.width : 0)));
}

function movedBy(mark: Mark, by: number): Mark {
  return 'x' in mark ? { ...mark, x: mark.x + by } : mark;
}
