import type { ChartBlock } from '../../shared/reports/model.ts';
import type { KitFont } from './fontkit.ts';
import type { Kit, KitPage, Ref } from './kit.ts';
import type { Piece, Span } from './measure.ts';
import { nameKey } from './names.ts';
import type { Bookmark } from './outline.ts';
import type { Mark, Page } from './page.ts';
import { PageNumbers } from './page-numbers.ts';
import type { RunningPainter } from './running.ts';
import { paper, type Tone } from './style.ts';
import { svgOperators } from './svg-path.ts';
import { number, textString } from './syntax.ts';
import type { Tag } from './tag.ts';
import type { TagWriter } from './tag-writer.ts';
import { fillColour, strokeColour, TextPainter } from './text-painter.ts';

type Of<K extends Mark['kind']> = Extract<Mark, { kind: K }>;

/** Paints finished pages into the document, in three layers: surfaces, text, and lines over it. Collects what the end of the file needs. */
export class Painter {
  readonly #kit: Kit;
  readonly #tags: TagWriter;
  readonly #running: RunningPainter;
  readonly bookmarks: Bookmark[] = [];
  /** Place → destination. */
  readonly places = new Map<string, string>();
  /** Place → page. */
  readonly pageOf = new Map<string, number>();
  readonly #numbers: PageNumbers;

  constructor(kit: Kit, tags: TagWriter, running: RunningPainter, numbers: PageNumbers) {
    this.#kit = kit;
    this.#tags = tags;
    this.#running = running;
    this.#numbers = numbers;
  }

  paint(page: Page): void {
    const key = this.#tags.takePageKey();
    const sheet = this.#kit.addPage(key);
    this.#tags.beginPage(sheet.ref);
    const painter = new PagePainter(sheet, this.#tags, this.#kit, this.#numbers);
    const { content, links } = painter.paint(page, this.#running.paint(sheet, page.number));
    sheet.write(content);
    for (const link of links) this.#link(sheet, link);
    this.#note(page, sheet.ref);
    for (const tag of page.closes) this.#tags.close(tag);
  }

  #link(sheet: KitPage, { left, right, y, span, size }: PlacedLink): void {
    if (span.to === undefined || !span.tag) return;
    const top = paper.height - y;
    const rect = [left, top - size * 0.3, right, top + size * 0.95].map(number).join(' ');
    const annotation = this.#kit.reserve();
    const key = this.#tags.annotation(span.tag, annotation);
    sheet.annotate(annotation);
    this.#kit.complete(
      annotation,
      `<</Type/Annot/Subtype/Link/Rect[${rect}]/Border[0 0 0]/F 4/StructParent ${key}/Contents ${textString(span.text)}/A<</S/GoTo/D<${nameKey(span.to)}>>>>>`,
    );
  }

  #note(page: Page, ref: string): void {
    for (const { y, marks } of page.placed) {
      for (const mark of marks) {
        if (mark.kind !== 'place' && mark.kind !== 'bookmark') continue;
        const destination = `[${ref}/XYZ 0 ${number(paper.height - y - mark.y + 12)} null]`;
        if (mark.kind === 'bookmark') this.bookmarks.push({ title: mark.title, depth: mark.depth, destination });
        else if (!this.places.has(mark.id)) {
          this.places.set(mark.id, destination);
          this.pageOf.set(mark.id, page.number);
        }
      }
    }
  }
}

/** What of a link stands in one stretch of a line. */
interface PlacedLink {
  left: number;
  right: number;
  readonly y: number;
  readonly span: Span;
  readonly size: number;
}

/** Points between two places that are one. */
const touching = 0.05;

class PagePainter {
  readonly #tags: TagWriter;
  readonly #text: TextPainter;
  readonly #behind: string[] = [];
  readonly #middle: string[] = [];
  readonly #over: string[] = [];
  readonly #links: PlacedLink[] = [];
  readonly #sheet: KitPage;
  readonly #kit: Kit;
  readonly #numbers: PageNumbers;
  /** Forms and pictures drawn on this page so far. */
  #drawn = 0;
  /** The tag whose content is being written; null for what belongs to none. */
  #open: Tag | null | undefined;

  constructor(sheet: KitPage, tags: TagWriter, kit: Kit, numbers: PageNumbers) {
    this.#sheet = sheet;
    this.#tags = tags;
    this.#kit = kit;
    this.#numbers = numbers;
    this.#text = new TextPainter((font: KitFont) => sheet.useFont(font));
  }

  paint(page: Page, running: string): { content: string; links: readonly PlacedLink[] } {
    this.#surfaces(page);
    for (const { y, marks } of page.placed) for (const mark of marks) this.#mark(mark, y);
    this.#close();
    const content = [
      artifact(this.#behind.join('\n')),
      this.#middle.join('\n'),
      artifact(this.#over.join('\n')),
      running,
    ].join('\n');
    return { content, links: this.#links };
  }

  /** Fills that touch are drawn as one, so that no hairline shows between their slabs. */
  #surfaces(page: Page): void {
    const open = new Map<string, { top: number; bottom: number; mark: Of<'fill'> }>();
    const draw = (fill: { top: number; bottom: number; mark: Of<'fill'> }): void => {
      const { x, width, tone } = fill.mark;
      this.#behind.push(
        `${fillColour(tone)} ${number(x)} ${number(fill.top)} ${number(width)} ${number(fill.bottom - fill.top)} re f`,
      );
    };
    for (const { y, marks } of page.placed) {
      for (const mark of marks) {
        if (mark.kind !== 'fill') continue;
        const key = `${mark.x} ${mark.width} ${mark.tone}`;
        const before = open.get(key);
        const top = y + mark.y;
        if (before && Math.abs(before.bottom - top) < 0.02) {
          before.bottom = top + mark.height;
          continue;
        }
        if (before) draw(before);
        open.set(key, { top, bottom: top + mark.height, mark });
      }
    }
    for (const fill of open.values()) draw(fill);
  }

  #mark(mark: Mark, y: number): void {
    switch (mark.kind) {
      case 'text':
        this.#piece(mark.piece, mark.x, y + mark.y);
        return;
      case 'rule':
        this.#over.push(line(mark.x, y + mark.y, mark.width, mark.weight, mark.tone));
        return;
      case 'tick':
        this.#tick(mark, y + mark.y);
        return;
      case 'figure':
        this.#figure(mark, y + mark.y);
        return;
      case 'picture':
        this.#picture(mark, y + mark.y);
        return;
      case 'frame':
        this.#frame(mark, y + mark.y);
        return;
      case 'tag':
        this.#tags.stand(mark.tag);
        return;
      case 'fill':
      case 'place':
      case 'bookmark':
        return;
    }
  }

  #piece(piece: Piece, x: number, y: number): void {
    this.#enter(piece.span.tag ?? null);
    this.#middle.push(this.#text.paint(piece, x, y));
    if (piece.span.page !== undefined) {
      const name = this.#draws(this.#numbers.awaited(piece.span.page, piece));
      this.#middle.push(`ET ${PageNumbers.shown(name, piece, x, y)} BT`);
    }
    if (piece.span.to !== undefined) this.#linked(piece, x, y);
  }

  /** Pieces that touch are one link: a word in another font, or from right to left, is none of its own to somebody who goes from link to link. */
  #linked({ span, width, size }: Piece, x: number, y: number): void {
    if (width === 0) return; // a sign that sets a direction
    const last = this.#links.at(-1);
    const goesOn = last?.span === span && last.y === y;
    if (goesOn && Math.abs(last.right - x) < touching) last.right = x + width;
    else if (goesOn && Math.abs(last.left - x - width) < touching) last.left = x;
    else this.#links.push({ left: x, right: x + width, y, span, size });
  }

  /** Opens the marked content of a tag, or that of an artifact, if it is not open already. */
  #enter(tag: Tag | null): void {
    if (this.#open === tag) return;
    this.#close();
    this.#open = tag;
    this.#middle.push(
      tag ? `/${tag.type}<</MCID ${this.#tags.content(tag)}>>BDC BT` : '/Artifact<</Type/Pagination>>BDC BT',
    );
  }

  #close(): void {
    if (this.#open === undefined) return;
    this.#middle.push('ET EMC');
    this.#open = undefined;
  }

  #tick(mark: Of<'tick'>, y: number): void {
    const { x, size } = mark;
    this.#piece(mark.text, x, y + size);
    const [left, top, edge] = [x, y, size].map(number);
    this.#over.push(`${strokeColour('ink')} 0.7 w ${left} ${top} ${edge} ${edge} re S`);
    if (!mark.done) return;
    const [a, b] = [size * 0.22, size * 0.78];
    const at = (dx: number, dy: number): string => `${number(x + dx)} ${number(y + dy)}`;
    this.#over.push(`1 w ${at(a, a)} m ${at(b, b)} l S ${at(b, a)} m ${at(a, b)} l S`);
  }

  /** A name on this page for something that is drawn. */
  #draws(what: Ref): string {
    const name = `Drawn${++this.#drawn}`;
    this.#sheet.useForm(name, what);
    return name;
  }

  #picture({ x, width, height, picture, cut, tag }: Of<'picture'>, y: number): void {
    this.#close();
    this.#tags.frame(tag, [x, y, x + width, y + height]);
    const name = this.#draws(this.#kit.picture(picture));
    const place = [width, 0, 0, -height, x, y + height].map(number).join(' ');
    this.#middle.push(`/Figure<</MCID ${this.#tags.content(tag)}>>BDC q ${place} cm /${name} Do Q EMC`);
    // A white page on white paper needs its edge.
    const edge = (dx: number, dy: number): string => `${number(x + dx)} ${number(y + dy)}`;
    const sides = `${edge(0, height)} m ${edge(0, 0)} l ${edge(width, 0)} l ${edge(width, height)} l S`;
    const foot = `${edge(0, height)} m ${edge(width, height)} l S`;
    this.#over.push(`${strokeColour('rule')} 0.4 w ${sides} ${cut ? `q [3 3] 0 d ${foot} Q` : foot}`);
  }

  /** For the eye; the picture's description says it too. */
  #frame({ x, width, height, tone }: Of<'frame'>, y: number): void {
    const edge = [x, y, width, height].map(number).join(' ');
    // Light beneath, so that it is seen on a dark picture as well.
    this.#over.push(`${strokeColour('paper')} 3.4 w ${edge} re S ${strokeColour(tone)} 1.4 w ${edge} re S`);
  }

  #figure({ x, scale, chart, tag, labels }: Of<'figure'>, y: number): void {
    this.#close();
    this.#tags.frame(tag, [x, y, x + chart.width * scale, y + chart.height * scale]);
    const out = [
      `/Figure<</MCID ${this.#tags.content(tag)}>>BDC q ${number(scale)} 0 0 ${number(scale)} ${number(x)} ${number(y)} cm`,
    ];
    for (const { path, tone, fill } of chart.shapes) out.push(shape(path, tone, fill));
    out.push('Q');
    if (labels.length > 0) {
      out.push('BT');
      for (const label of labels) out.push(this.#text.paint(label.piece, x + label.x, y + label.y));
      out.push('ET');
    }
    this.#middle.push(...out, 'EMC');
  }
}

function shape(path: string, tone: ChartBlock['shapes'][number]['tone'], fill: boolean): string {
  const colour = fill ? fillColour(tone) : `${tone === 'rule' ? 0.4 : 1.1} w ${strokeColour(tone)}`;
  return `${colour} ${svgOperators(path)} ${fill ? 'f' : 'S'}`;
}

export function line(x: number, y: number, width: number, weight: number, tone: Tone): string {
  return `${strokeColour(tone)} ${number(weight)} w ${number(x)} ${number(y)} m ${number(x + width)} ${number(y)} l S`;
}

/** What is there for the eye only. */
function artifact(operators: string): string {
  return operators === '' ? '' : `/Artifact BMC\n${operators}\nEMC`;
}
