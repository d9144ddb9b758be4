import type { Piece, Span } from './measure.ts';
import type { Part } from './words.ts';

/** Glyphs with the span they belong to. */
export interface Item {
  readonly part: Part;
  readonly span: Span;
  /** Embedding level of the bidirectional algorithm; odd runs from right to left. */
  readonly level: number;
  readonly blank: boolean;
}

/** A box and what has outlines are painted each at a place of their own. */
function standsByItself({ box, outlines }: Part): boolean {
  return box !== undefined || outlines !== undefined;
}

/** Neighbours of one span and face become one piece. */
export function joined(line: readonly Item[], xs: readonly number[], shift: number, size: number): Piece[] {
  const pieces: Piece[] = [];
  for (let i = 0; i < line.length;) {
    const first = line[i];
    if (!first) break;
    const { part, span, level } = first;
    let show = part.show;
    let advance = part.advance;
    let next = i + 1;
    for (; level === 0 && !standsByItself(part); next++) {
      const item = line[next];
      if (!item || item.span !== span || item.part.face !== part.face || item.level !== 0 || standsByItself(item.part))
        break;
      show += item.part.show;
      advance += item.part.advance;
    }
    const whole = next === i + 1 ? part : { face: part.face, show, advance };
    pieces.push({ x: (xs[i] ?? 0) + shift, width: (advance * size) / 1000, size, part: whole, span });
    i = next;
  }
  return pieces;
}
