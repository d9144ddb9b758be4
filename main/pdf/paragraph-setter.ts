import LineBreaker from 'linebreak';
import { directions, visualOrder, type Directions } from './bidi.ts';
import { boundIn, isBound } from './bound.ts';
import { softHyphen } from './clean.ts';
import { clusterEnds } from './clusters.ts';
import type { EastAsian } from './fonts.ts';
import { joined, type Item } from './line-pieces.ts';
import type { Line, LineOptions, Span } from './measure.ts';
import type { Word, Words } from './words.ts';

/** A span with where it stands in the paragraph, and how its words are set. */
interface Stretch {
  readonly span: Span;
  readonly start: number;
  readonly end: number;
  readonly word: (text: string) => Word;
  readonly backwards: (text: string) => Word;
  readonly space: Item;
}

const tabWidth = 4;
/** No more than this is kept on one line for the sake of its numbers: a text that holds nothing else is longer than any line. */
const longestBound = 120;

/** Sets one paragraph. Widths are in points. */
export class ParagraphSetter {
  readonly #words: Words;
  readonly #text: string;
  readonly #size: number;
  readonly #width: number;
  readonly #options: LineOptions;
  readonly #bidi: Directions | undefined;
  readonly #stretches: readonly Stretch[];
  readonly #lines: Line[] = [];
  /** The stretch that the text is at. */
  #at = 0;
  #line: Item[] = [];
  #lineWidth = 0;
  /** Where the line ends in a soft hyphen: what stands before it, in the text and from which item on. */
  #parted: { readonly start: number; readonly end: number; readonly item: number } | undefined;

  constructor(words: Words, spans: readonly Span[], size: number, width: number, options: LineOptions) {
    this.#words = words;
    this.#text = spans.map((span) => span.text).join('');
    this.#size = size;
    this.#width = width;
    this.#options = options;
    this.#bidi = directions(this.#text);
    this.#stretches = stretchesOf(words, spans, words.leadOf(this.#text));
  }

  set(): readonly Line[] {
    if (this.#text === '') return [{ pieces: [], x: 0, width: 0 }];
    if (this.#options.anywhere) {
      this.#placeClusters(0, this.#text.length);
    } else {
      const breaker = new LineBreaker(this.#text);
      let start = 0;
      for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
        if (next.position - start < longestBound && isBound(this.#text, next.position)) continue;
        this.#place(start, next.position);
        start = next.position;
      }
    }
    this.#endLine(false);
    return this.#lines;
  }

  /** Text between two break opportunities. */
  #place(start: number, end: number): void {
    const text = this.#text;
    let wordEnd = end;
    while (wordEnd > start && isBlank(text.charCodeAt(wordEnd - 1))) wordEnd--;
    const before = this.#line.length;
    const width = this.#take(start, wordEnd);
    const taken = this.#line.length - before;
    const isParted = text.charCodeAt(end - 1) === softHyphen;
    const hyphen = isParted ? this.#hyphenWidth() : 0;
    if (this.#lineWidth + width + hyphen > this.#width + 0.01) {
      const items = this.#line.splice(before);
      if (width + hyphen > this.#width) {
        const apart = boundIn(text, start, wordEnd);
        if (apart !== undefined) {
          this.#place(start, apart);
          this.#place(apart, end);
          return;
        }
        // Longer than a line: it starts where the line stands if a good part of it is left.
        if (this.#width - this.#lineWidth < this.#width * 0.3) this.#endLine(true);
        this.#parted = undefined;
        this.#placeClusters(start, wordEnd);
        this.#lineWidth += this.#take(wordEnd, end);
        return;
      }
      this.#endLine(true);
      for (const item of items) this.#line.push(item);
    }
    this.#lineWidth += width;
    this.#parted = isParted ? { start, end: end - 1, item: this.#line.length - taken } : undefined;
    if (wordEnd < end) this.#lineWidth += this.#take(wordEnd, end);
  }

  /** Breaks wherever the line is full, between what a reader sees as characters. */
  #placeClusters(start: number, end: number): void {
    let from = start;
    for (const to of clusterEnds(this.#text, start, end)) {
      const before = this.#line.length;
      const width = this.#take(from, to);
      if (this.#lineWidth + width > this.#width + 0.01 && before > 0) {
        const items = this.#line.splice(before);
        this.#endLine(false);
        this.#line.push(...items);
      }
      this.#lineWidth += width;
      from = to;
    }
  }

  /** Adds the glyphs of a stretch of text to the line, cut where voice or direction changes. Returns their width. */
  #take(start: number, end: number): number {
    let advance = 0;
    for (let from = start; from < end;) {
      const stretch = this.#stretchAt(from);
      const to = this.#bidi
        ? levelEnd(this.#bidi.levels, from, Math.min(end, stretch.end))
        : Math.min(end, stretch.end);
      advance += this.#takeRun(stretch, from, to);
      from = to;
    }
    return (advance * this.#size) / 1000;
  }

  #takeRun(stretch: Stretch, start: number, end: number): number {
    const level = this.#bidi?.levels[start] ?? 0;
    let advance = 0;
    for (let from = start; from < end;) {
      if (isBlank(this.#text.charCodeAt(from))) {
        advance += this.#takeBlank(stretch.space, level, this.#text.charCodeAt(from) === 9 ? tabWidth : 1);
        from++;
        continue;
      }
      let to = from + 1;
      while (to < end && !isBlank(this.#text.charCodeAt(to))) to++;
      const word = (level % 2 === 1 ? stretch.backwards : stretch.word)(this.#text.slice(from, to));
      for (const part of word.parts) this.#line.push({ part, span: stretch.span, level, blank: false });
      advance += word.advance;
      from = to;
    }
    return advance;
  }

  #takeBlank(space: Item, level: number, times: number): number {
    for (let i = 0; i < times; i++) this.#line.push(level === 0 ? space : { ...space, level });
    return space.part.advance * times;
  }

  #stretchAt(position: number): Stretch {
    const stretches = this.#stretches;
    let at = this.#at;
    while (at > 0 && (stretches[at]?.start ?? 0) > position) at--;
    while (at < stretches.length - 1 && (stretches[at]?.end ?? 0) <= position) at++;
    this.#at = at;
    const stretch = stretches[at];
    if (!stretch) throw new RangeError('No span at this place');
    return stretch;
  }

  #hyphenWidth(): number {
    return (this.#words.hyphen({ strong: false, mono: false }).advance * this.#size) / 1000;
  }

  /** A soft hyphen shows where its line ends. */
  #endLine(hyphenated: boolean): void {
    const last = this.#line.at(-1);
    if (!last) return;
    if (hyphenated && this.#parted) {
      const { start, end, item } = this.#parted;
      this.#line.length = item;
      this.#take(start, end);
      const part = this.#words.hyphen({ strong: last.span.strong ?? false, mono: last.span.mono ?? false });
      this.#line.push({ ...last, part });
    }
    this.#lines.push(this.#assemble(this.#line));
    this.#line = [];
    this.#lineWidth = 0;
    this.#parted = undefined;
  }

  #assemble(line: readonly Item[]): Line {
    let end = line.length;
    while (end > 0 && line[end - 1]?.blank) end--;
    const { xs, width } = this.#positions(line, end);
    let hanging = 0;
    for (let i = end; i < line.length; i++) hanging += this.#points(line[i]);
    const shown = width - hanging;
    // A right-to-left line ends at its left, and its last blanks hang out there. One of any width has no right edge to stand at.
    const rightToLeft = this.#bidi?.base === 1;
    const atRight = (rightToLeft || this.#options.align === 'end') && this.#width !== Infinity;
    const x = atRight ? this.#width - shown : 0;
    return { x, width: shown, pieces: joined(line, xs, rightToLeft ? x - hanging : x, this.#size) };
  }

  /** Where each item stands, in the order they are read. Blanks at the end take the paragraph's direction (UAX #9, L1). */
  #positions(line: readonly Item[], end: number): { xs: readonly number[]; width: number } {
    const base = this.#bidi?.base ?? 0;
    const order = this.#bidi ? visualOrder(line.map((item, i) => (i >= end ? base : item.level))) : undefined;
    const xs: number[] = [];
    let width = 0;
    for (let place = 0; place < line.length; place++) {
      const i = order?.[place] ?? place;
      xs[i] = width;
      width += this.#points(line[i]);
    }
    return { xs, width };
  }

  #points(item: Item | undefined): number {
    return ((item?.part.advance ?? 0) * this.#size) / 1000;
  }
}

function stretchesOf(words: Words, spans: readonly Span[], lead: EastAsian | undefined): Stretch[] {
  let start = 0;
  return spans.map((span) => {
    const cut = { strong: span.strong ?? false, mono: span.mono ?? false };
    const end = start + span.text.length;
    const stretch = {
      span,
      start,
      end,
      word: words.inManner({ ...cut, lead, rightToLeft: false }),
      backwards: words.inManner({ ...cut, lead, rightToLeft: true }),
      space: { part: words.space(cut), span, level: 0, blank: true },
    };
    start = end;
    return stretch;
  });
}

function levelEnd(levels: Uint8Array, start: number, end: number): number {
  let at = start + 1;
  while (at < end && levels[at] === levels[start]) at++;
  return at;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 9;
}
