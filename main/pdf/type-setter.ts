import type { Runs } from '../../shared/reports/model.ts';
import { setLines, type LineOptions, type Line, type Span } from './measure.ts';
import type { Mark, Slab } from './page.ts';
import { baseline, type Setting, type Style, type Tone } from './style.ts';
import { Tag } from './tag.ts';
import type { Words } from './words.ts';

/** The voice of a text: what its plain runs are set in. */
export interface Voice {
  readonly tone: Tone;
  readonly strong?: boolean;
  readonly mono?: boolean;
  readonly struck?: boolean;
}

export interface TextBox extends LineOptions {
  /** Left edge, in points from the page's. */
  readonly x: number;
  readonly width: number;
  /** Where the text belongs in the structure; without it the text is decoration, or repeated. */
  readonly tag?: Tag;
}

/** Sets texts for the layout of one report: knows its sizes, its words and the places that links may lead to. */
export class TypeSetter {
  readonly style: Style;
  readonly words: Words;
  readonly #places: ReadonlySet<string>;

  constructor(style: Style, words: Words, places: ReadonlySet<string>) {
    this.style = style;
    this.words = words;
    this.#places = places;
  }

  /** One slab for each line; no single first or last line of a longer text is left alone on a page. */
  text(runs: Runs, setting: Setting, voice: Voice, box: TextBox): Slab[] {
    return this.slabs(this.spans(runs, voice, box.tag), setting, box);
  }

  slabs(spans: readonly Span[], setting: Setting, box: TextBox): Slab[] {
    const lines = setLines(this.words, spans, setting, box.width, box);
    return lines.map((line, i) => ({
      height: setting.leading,
      marks: lineMarks(line, setting, box.x),
      glue: lines.length > 1 && (i === 0 || i === lines.length - 2),
    }));
  }

  /** Runs in the model's terms become spans; a link to a place that is not in the document is plain text. */
  spans(runs: Runs, voice: Voice, tag: Tag | undefined): Span[] {
    const list = typeof runs === 'string' ? [runs] : runs;
    return list.flatMap((run) => {
      if (typeof run === 'string') return span(run, voice, tag);
      if (run.page !== undefined) return this.#pageOf(run, run.page, voice, tag);
      const linked = run.to !== undefined && this.#places.has(run.to);
      const tone = linked ? 'accent' : run.quiet ? 'quiet' : voice.tone;
      const inner = linked && tag ? new Tag('Link', tag) : tag;
      const own = span(run.text, { ...voice, tone, strong: run.strong ?? voice.strong ?? false }, inner);
      return linked && run.to !== undefined ? { ...own, to: run.to } : own;
    });
  }

  /** A text with the number of a page after it: blanks as wide as four figures, on which the number is drawn when it is known. */
  #pageOf({ text }: { readonly text: string }, page: string, voice: Voice, tag: Tag | undefined): Span[] {
    if (!this.#places.has(page)) return [];
    const linked = { ...span(text, { ...voice, tone: 'accent' }, tag ? new Tag('Link', tag) : tag), to: page };
    return [...(text === '' ? [] : [linked]), { ...span(pageBlanks, voice, tag), page }];
  }
}

/** Figure spaces: as wide as a figure each, and never broken. */
const pageBlanks = '\u2007\u2007\u2007\u2007';

function span(text: string, { tone, strong, mono, struck }: Voice, tag: Tag | undefined): Span {
  return {
    text,
    tone,
    ...(strong ? { strong } : {}),
    ...(mono ? { mono } : {}),
    ...(struck ? { struck } : {}),
    ...(tag ? { tag } : {}),
  };
}

function lineMarks(line: Line, setting: Setting, x: number): Mark[] {
  const y = baseline(setting);
  const marks: Mark[] = line.pieces.map((piece) => ({ kind: 'text', x: x + piece.x, y, piece }));
  for (const piece of line.pieces) {
    if (!piece.span.struck) continue;
    // Blanks at the line's end are not struck.
    const left = Math.max(piece.x, line.x);
    const width = Math.min(piece.x + piece.width, line.x + line.width) - left;
    if (width <= 0) continue;
    marks.push({ kind: 'rule', x: x + left, y: y - setting.size * 0.29, width, weight: 0.6, tone: piece.span.tone });
  }
  return marks;
}

/** Adds marks to the first slab, for places, bookmarks and ornaments that belong to a text's beginning. */
export function withFirst(slabs: readonly Slab[], marks: readonly Mark[]): Slab[] {
  const [first, ...rest] = slabs;
  return first ? [{ ...first, marks: [...marks, ...first.marks] }, ...rest] : [{ height: 0, marks }];
}

/** The same slabs with space above them. */
export function below(slabs: readonly Slab[], above: number): Slab[] {
  const [first, ...rest] = slabs;
  return first ? [{ ...first, above }, ...rest] : [];
}

/** Glues the last slab to whatever comes next. */
export function clinging(slabs: readonly Slab[]): Slab[] {
  const last = slabs.at(-1);
  return last ? [...slabs.slice(0, -1), { ...last, glue: true }] : [];
}

export interface Panel {
  readonly x: number;
  readonly width: number;
  readonly padding: number;
  readonly tone?: Tone;
  /** A bar at its left. */
  readonly bar?: { readonly width: number; readonly tone: Tone };
}

/** Slabs on a surface of their own, with a bar beside them where wanted; each carries its share, so that a page may end between two. */
export function onPanel(slabs: readonly Slab[], { x, width, padding, tone, bar }: Panel): Slab[] {
  const air: Slab = { height: padding, marks: [] };
  const all = padding > 0 ? [{ ...air, glue: true }, ...clinging(slabs), air] : slabs;
  return all.map((slab, i) => {
    const above = i > 0 ? (slab.above ?? 0) : 0;
    const height = slab.height + above;
    const marks: Mark[] = [];
    if (tone) marks.push({ kind: 'fill', x, y: -above, width, height, tone });
    if (bar) marks.push({ kind: 'fill', x, y: -above, width: bar.width, height, tone: bar.tone });
    return { ...slab, marks: [...marks, ...slab.marks] };
  });
}
