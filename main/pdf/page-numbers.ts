import type { KitFont } from './fontkit.ts';
import type { Kit, Ref } from './kit.ts';
import { setLine, type Piece } from './measure.ts';
import { number } from './syntax.ts';
import { TextPainter } from './text-painter.ts';
import type { Words } from './words.ts';

interface Awaited {
  readonly form: Ref;
  readonly place: string;
  readonly piece: Piece;
}

/** Numbers of pages that are not known when they are first spoken of: each is a small form, written at the end. */
export class PageNumbers {
  readonly #kit: Kit;
  readonly #words: Words;
  readonly #awaited: Awaited[] = [];

  constructor(kit: Kit, words: Words) {
    this.#kit = kit;
    this.#words = words;
  }

  /** A form as wide as the blanks it is drawn on. */
  awaited(place: string, piece: Piece): Ref {
    const form = this.#kit.reserveForm(piece.width, piece.size * 1.4);
    this.#awaited.push({ form, place, piece });
    return form;
  }

  /** The operators that draw a form on its blanks, whose baseline is at (x, y). To stand outside BT and ET. */
  static shown(name: string, { size }: Piece, x: number, y: number): string {
    return `q 1 0 0 -1 ${number(x)} ${number(y + size * 0.4)} cm /${name} Do Q`;
  }

  /** Writes every number. */
  end(pageOf: ReadonlyMap<string, number>): void {
    for (const { form, place, piece } of this.#awaited) {
      const page = pageOf.get(place);
      const { size, span } = piece;
      const setting = { size, leading: size * 1.4 };
      const shown = { text: page === undefined ? '' : String(page), tone: span.tone, strong: span.strong ?? false };
      const line = setLine(this.#words, [shown], setting);
      const fonts = new Map<string, KitFont>();
      const painter = new TextPainter((font) => fonts.set(font.id, font));
      const operators = line.pieces.map((one) => painter.paint(one, one.x, size));
      const used = Object.fromEntries([...fonts].map(([id, font]) => [id, font.ref()]));
      this.#kit.completeForm(form, used, `1 0 0 -1 0 ${number(size * 1.4)} cm BT ${operators.join(' ')} ET`);
    }
  }
}
