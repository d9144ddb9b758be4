import type { Report } from '../../shared/reports/model.ts';
import type { KitFont } from './fontkit.ts';
import type { Kit, KitPage, Ref } from './kit.ts';
import { setLine, type Line, type Span } from './measure.ts';
import { baseline, mm, paper, styleOf, type Setting, type Style, type Tone } from './style.ts';
import { number } from './syntax.ts';
import { strokeColour, TextPainter } from './text-painter.ts';
import type { Words } from './words.ts';

/** Height and width of the form that holds "page x of y". */
const countSize = { width: 150, height: 14 } as const;

/** Head and foot of every page. The count of pages is known last: each page shows a small form that is written at the end. */
export class RunningPainter {
  readonly #kit: Kit;
  readonly #words: Words;
  readonly #report: Report;
  readonly #style: Style;
  readonly #forms: Ref[] = [];
  readonly #head: readonly { readonly line: Line; readonly x: number; readonly y: number }[];

  constructor(kit: Kit, words: Words, report: Report) {
    this.#kit = kit;
    this.#words = words;
    this.#report = report;
    this.#style = styleOf(report);
    const { running, side } = this.#style;
    const width = paper.width - 2 * side;
    const headY = 16 * mm + baseline(running);
    const footY = paper.height - 14 * mm - running.leading + baseline(running);
    const right = this.#line(report.running.headRight, running, width * 0.6);
    const left = this.#line(report.running.headLeft, running, width - right.width - 5 * mm);
    const foot = this.#line(report.running.footLeft, running, width - countSize.width * 0.7);
    this.#head = [
      { line: left, x: side, y: headY },
      { line: right, x: paper.width - side - right.width, y: headY },
      { line: foot, x: side, y: footY },
    ];
  }

  /** Operators for a page's head and foot, as an artifact. */
  paint(sheet: KitPage, page: number): string {
    const { side } = this.#style;
    const painter = new TextPainter((font) => sheet.useFont(font));
    const out = ['/Artifact<</Type/Pagination/Subtype/Header/Attached[/Top]>>BDC'];
    out.push(rule(side, headRule, 0.5, 'ink'), rule(side, footRule, 0.5, 'rule'), 'BT');
    if (this.#report.running.mark !== undefined) {
      const mark = this.#line(
        this.#report.running.mark,
        { size: 30, leading: 36 },
        paper.width - 2 * side,
        'pale',
        true,
      );
      for (const piece of mark.pieces)
        out.push(painter.paint(piece, (paper.width - mark.width) / 2 + piece.x, 14.5 * mm));
    }
    for (const { line, x, y } of this.#head)
      for (const piece of line.pieces) out.push(painter.paint(piece, x + piece.x, y));
    const form = this.#kit.reserveForm(countSize.width, countSize.height);
    this.#forms[page - 1] = form;
    sheet.useForm('Count', form);
    const { running } = this.#style;
    const y = paper.height - 14 * mm - running.leading + baseline(running) + 4;
    out.push('ET', `q 1 0 0 -1 ${number(paper.width - side - countSize.width)} ${number(y)} cm /Count Do Q`, 'EMC');
    return out.join('\n');
  }

  /** Writes "page x of y" for every page. */
  end(): void {
    const total = this.#forms.length;
    for (const [i, form] of this.#forms.entries()) {
      const text = this.#report.words.pageOf.replace('{{page}}', String(i + 1)).replace('{{pages}}', String(total));
      const line = this.#line(text, this.#style.running, countSize.width);
      const fonts = new Map<string, KitFont>();
      const painter = new TextPainter((font) => fonts.set(font.id, font));
      const shown = line.pieces.map((piece) =>
        painter.paint(piece, countSize.width - line.width + piece.x, countSize.height - 4),
      );
      const used = Object.fromEntries([...fonts].map(([id, font]) => [id, font.ref()]));
      this.#kit.completeForm(form, used, `1 0 0 -1 0 ${countSize.height} cm BT ${shown.join(' ')} ET`);
    }
  }

  /** One line; what does not fit ends in an ellipsis, since a running head only repeats what the pages say. */
  #line(text: string, setting: Setting, width: number, tone: Tone = 'quiet', strong = false): Line {
    const flat = text.replace(/\s+/g, ' ').trim();
    const span = (shown: string): Span[] => [{ text: shown, tone, strong }];
    const chars = [...flat];
    for (let length = chars.length; length > 0; length = Math.min(length - 1, Math.floor(length * 0.97))) {
      const shown = length === chars.length ? flat : `${chars.slice(0, length).join('')}…`;
      const line = setLine(this.#words, span(shown), setting);
      if (line.width <= width) return line;
    }
    return { pieces: [], x: 0, width: 0 };
  }
}

const headRule = 16 * mm + 10.8 + 2 * mm;
const footRule = paper.height - 14 * mm - 10.8 - 2 * mm;

function rule(side: number, y: number, weight: number, tone: Tone): string {
  return `${strokeColour(tone)} ${number(weight)} w ${number(side)} ${number(y)} m ${number(paper.width - side)} ${number(y)} l S`;
}
