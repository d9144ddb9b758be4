import type { Block, ChartBlock, MissingGlyph, Part, Report } from '../../shared/reports/model.ts';
import {
  layCode,
  layDay,
  layHeading,
  layList,
  layNotice,
  layParagraph,
  layQuote,
  layRule,
  layTitle,
} from './blocks.ts';
import { layEntry } from './entry.ts';
import { fitBeside, layChart, layCharts } from './figure.ts';
import { pour } from './flow.ts';
import { layFacts, laySign, layTick } from './forms.ts';
import { layDocument, laySheet } from './sheet.ts';
import { band, type Band, type Page } from './page.ts';
import { frame, mm, paper, styleOf } from './style.ts';
import { layTable } from './table.ts';
import { Tag, type TagType } from './tag.ts';
import { TypeSetter } from './type-setter.ts';
import type { Words } from './words.ts';

const levels = ['H1', 'H2', 'H3', 'H4'] as const satisfies readonly TagType[];

/**
 * Lays a report out, page after page, as plain data. `onBlock` is told after each block. Links lead to ids found anywhere in the report,
 * before or behind.
 */
export function* layOut(report: Report, words: Words, onBlock: () => void = () => undefined): Generator<Page> {
  const setter = new TypeSetter(styleOf(report), words, placesOf(report));
  yield* pour(new Layout(report, setter).bands(onBlock), frame);
}

/** Every id that a link may lead to. */
export function placesOf(report: Report): ReadonlySet<string> {
  const places = new Set<string>();
  for (const part of report.parts) {
    if (part.id !== undefined) places.add(part.id);
    for (const block of part.blocks) for (const id of placesIn(block)) places.add(id);
  }
  return places;
}

function placesIn(block: Block): readonly string[] {
  if (block.kind === 'heading') return block.id === undefined ? [] : [block.id];
  if (block.kind === 'entry') return [block.id, ...block.addenda.map((addendum) => addendum.id)];
  if (block.kind === 'sheet') return [block.id];
  if (block.kind === 'table') return block.rows.flatMap((row) => row.id ?? []);
  return [];
}

class Layout {
  readonly #report: Report;
  readonly #setter: TypeSetter;
  readonly #width: number;
  readonly #root = new Tag('Document');
  /** How deep headings stand at this point: each one level below what it belongs to, as PDF/UA-1 (7.4.2) wants. */
  #depth = 0;
  #titled = false;
  #day: Band | undefined;

  constructor(report: Report, setter: TypeSetter) {
    this.#report = report;
    this.#setter = setter;
    this.#width = paper.width - 2 * setter.style.side;
  }

  *bands(onBlock: () => void): Generator<Band> {
    for (const part of this.#report.parts) yield* this.#part(part, onBlock);
    yield* this.#missing(this.#setter.words.missing);
  }

  *#part(part: Part, onBlock: () => void): Generator<Band> {
    const sect = new Tag('Sect', this.#root);
    let newPage = part.newPage ?? false;
    this.#depth = this.#titled ? 1 : 0;
    this.#day = undefined;
    const { air } = this.#setter.style;
    const fresh = (band: Band): Band => {
      const aired = air === 1 ? band : { ...band, above: band.above * air, below: band.below * air };
      const first = newPage ? { ...aired, newPage } : aired;
      newPage = false;
      return first;
    };
    if (part.title !== undefined) {
      yield fresh(this.#heading(part.title, part.id, sect, true));
    } else if (part.id !== undefined) {
      yield fresh(band([[{ height: 0, marks: [{ kind: 'place', y: 0, id: part.id }] }]], { keep: true }));
    }
    let beside: ChartBlock | undefined;
    for (const [i, block] of part.blocks.entries()) {
      const next = part.blocks[i + 1];
      onBlock();
      if (beside && block.kind === 'chart') {
        yield fresh(layCharts(this.#setter, [beside, block], this.#width, sect));
        beside = undefined;
      } else if (block.kind === 'chart' && next?.kind === 'chart' && fitBeside(block, next, this.#width))
        beside = block;
      else for (const band of this.#block(block, sect)) yield fresh(band);
    }
    yield band([[]], { closes: [sect] });
  }

  #heading(text: string, id: string | undefined, parent: Tag, chapter: boolean): Band {
    const { style } = this.#setter;
    const depth = chapter ? 0 : 1;
    const tag = new Tag(levels[Math.min(this.#depth, 3)] ?? 'H4', parent);
    if (chapter) this.#depth++;
    const space = chapter ? ([8 * mm, 1.8 * mm] as const) : ([6 * mm, 1.6 * mm] as const);
    return layHeading(this.#setter, { text, id, depth }, chapter ? style.part : style.heading, space, this.#width, tag);
  }

  *#block(block: Block, sect: Tag): Generator<Band> {
    const setter = this.#setter;
    const width = this.#width;
    if (block.kind !== 'entry' && block.kind !== 'day') this.#day = undefined;
    switch (block.kind) {
      case 'title':
        yield* layTitle(setter, block, width, sect);
        this.#titled = true;
        this.#depth = Math.max(this.#depth, 1);
        return;
      case 'heading':
        yield this.#heading(block.text, block.id, sect, false);
        return;
      case 'paragraph':
        yield* layParagraph(setter, block, width, sect);
        return;
      case 'list':
        yield* layList(setter, block, width, sect);
        return;
      case 'facts':
        yield* layFacts(setter, block, width, sect);
        return;
      case 'table':
        yield* layTable(setter, block, width, sect);
        return;
      case 'day':
        yield layDay(setter, block.text, width, new Tag('P', sect));
        this.#day = layDay(setter, `${block.text} · ${this.#report.words.continued}`, width, undefined);
        return;
      case 'entry':
        yield layEntry(setter, block, width, this.#report.words, sect, this.#day);
        return;
      case 'quote':
        yield* layQuote(setter, block, width, sect);
        return;
      case 'notice':
        yield* layNotice(setter, block, width, sect);
        return;
      case 'chart':
        yield* layChart(setter, block, width, sect);
        return;
      case 'sign':
        yield* laySign(setter, block, width, sect);
        return;
      case 'tick':
        yield* layTick(setter, block, width, sect);
        return;
      case 'code':
        yield* layCode(setter, block, width, sect);
        return;
      case 'sheet':
        yield laySheet(setter, block, width, sect);
        return;
      case 'document':
        yield* layDocument(setter, block, width, sect);
        return;
      case 'rule':
        yield layRule(setter, width);
        return;
      case 'gap':
        yield band([[]], { below: block.points });
        return;
    }
  }

  /** What no font here has, for the reader of the report to know. */
  *#missing(missing: readonly MissingGlyph[]): Generator<Band> {
    if (missing.length === 0) return;
    const sect = new Tag('Sect', this.#root);
    this.#depth = this.#titled ? 1 : 0;
    yield this.#heading(this.#report.words.missingGlyphs, undefined, sect, true);
    const text = missing.map(({ codePoint, times }) => `${codePoint}\u00a0×\u00a0${times}`).join(', ');
    yield* layParagraph(this.#setter, { kind: 'paragraph', text, voice: 'small' }, this.#width, sect);
    yield band([[]], { closes: [sect] });
  }
}
