import LineBreaker from 'linebreak';
import { directions, visualOrder, type Directions } from './bidi.ts';
import { cleanText } from './clean.ts';
import type { Setting, Tone } from './style.ts';
import type { Tag } from './tag.ts';
import type { Part, Words } from './words.ts';

/** A run of text as the layout wants it set. */
export interface Span {
  readonly text: string;
  readonly strong?: boolean;
  readonly mono?: boolean;
  readonly tone: Tone;
  /** A place in the document that this run leads to. */
  readonly to?: string;
  readonly struck?: boolean;
  /** Where it stands in the structure; none for what is repeated or decorative. */
  readonly tag?: Tag;
}

/** Text of one span and one face, placed on its line. Points. */
export interface Piece {
  readonly x: number;
  readonly width: number;
  readonly size: number;
  readonly part: Part;
  readonly span: Span;
}

export interface Line {
  /** In the order they are read; from right to left their places run backwards. */
  readonly pieces: readonly Piece[];
  /** Without the blanks at its end. */
  readonly width: number;
}

export interface LineOptions {
  readonly align?: 'start' | 'end';
  /** Breaks after any character, as for hashes. */
  readonly anywhere?: boolean;
}

/** A piece of text that stays on one line, with the blanks that follow it. */
interface Chunk {
  /** In points. */
  readonly width: number;
  readonly items: readonly Item[];
  readonly blanks: readonly Item[];
  /** Ends in a soft hyphen, which shows if the line ends here. */
  readonly softHyphen: boolean;
}

interface Item {
  readonly part: Part;
  readonly span: Span;
  /** Embedding level of the bidirectional algorithm; odd runs from right to left. */
  readonly level: number;
  readonly blank: boolean;
}

const tabWidth = 4;
const blank = /[ \t]/;

/**
 * Sets text into lines of at most `width` points: breaks where UAX #14 allows over the whole paragraph, across changes of font and
 * voice; inside a word only if it is longer than a line. Each `\n` ends a line. Every character of the text is in some piece.
 */
export function setLines(
  words: Words,
  spans: readonly Span[],
  { size }: Setting,
  width: number,
  options: LineOptions = {},
): Line[] {
  const lines: Line[] = [];
  for (const paragraph of splitLines(spans)) {
    const text = paragraph.map((span) => span.text).join('');
    lines.push(...new ParagraphSetter(words, paragraph, text, size, width, options).set());
  }
  return lines;
}

/** Cuts spans at line feeds. */
function splitLines(spans: readonly Span[]): Span[][] {
  const paragraphs: Span[][] = [[]];
  for (const span of spans) {
    for (const [i, text] of cleanText(span.text).split('\n').entries()) {
      if (i > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)?.push(text === span.text ? span : { ...span, text });
    }
  }
  return paragraphs;
}

class ParagraphSetter {
  readonly #words: Words;
  readonly #spans: readonly Span[];
  readonly #text: string;
  readonly #size: number;
  readonly #width: number;
  readonly #options: LineOptions;
  readonly #bidi: Directions | undefined;
  readonly #lead;
  readonly #lines: Line[] = [];
  #line: Item[] = [];
  #lineWidth = 0;
  #pendingHyphen = false;

  constructor(words: Words, spans: readonly Span[], text: string, size: number, width: number, options: LineOptions) {
    this.#words = words;
    this.#spans = spans;
    this.#text = text;
    this.#size = size;
    this.#width = width;
    this.#options = options;
    this.#bidi = directions(text);
    this.#lead = words.leadOf(text);
  }

  set(): readonly Line[] {
    if (this.#text === '') return [{ pieces: [], width: 0 }];
    let start = 0;
    for (const end of this.#breaks()) {
      this.#place(this.#chunk(start, end), start, end);
      start = end;
    }
    this.#endLine();
    return this.#lines;
  }

  *#breaks(): Generator<number> {
    if (this.#options.anywhere) {
      yield* clusterEnds(this.#text, 0, this.#text.length);
      return;
    }
    const breaker = new LineBreaker(this.#text);
    for (let at = breaker.nextBreak(); at; at = breaker.nextBreak()) yield at.position;
  }

  #place(chunk: Chunk, start: number, end: number): void {
    const hyphen = chunk.softHyphen ? this.#points(this.#words.hyphen({ strong: false, mono: false }).advance) : 0;
    if (this.#fits(chunk.width + hyphen)) {
      this.#add(chunk);
    } else if (chunk.width + hyphen <= this.#width) {
      this.#endLine();
      this.#add(chunk);
    } else {
      // Longer than a line: start where the line stands if a good part of it is left.
      if (this.#width - this.#lineWidth < this.#width * 0.3) this.#endLine();
      let from = start;
      for (const to of clusterEnds(this.#text, start, end)) {
        const cluster = this.#chunk(from, to);
        if (!this.#fits(cluster.width)) this.#endLine();
        this.#add(cluster);
        from = to;
      }
    }
    this.#pendingHyphen = chunk.softHyphen;
  }

  #fits(width: number): boolean {
    return this.#lineWidth + width <= this.#width + 0.01;
  }

  #add(chunk: Chunk): void {
    this.#line.push(...chunk.items, ...chunk.blanks);
    this.#lineWidth += chunk.width;
    for (const { part } of chunk.blanks) this.#lineWidth += this.#points(part.advance);
  }

  #points(advance: number): number {
    return (advance * this.#size) / 1000;
  }

  /** Glyphs of the text between two break opportunities, cut where voice or direction changes. */
  #chunk(start: number, end: number): Chunk {
    let wordEnd = end;
    while (wordEnd > start && blank.test(this.#text.charAt(wordEnd - 1))) wordEnd--;
    const items = [...this.#items(start, wordEnd)];
    const blanks = [...this.#items(wordEnd, end)];
    let advance = 0;
    for (const { part } of items) advance += part.advance;
    return {
      width: this.#points(advance),
      items,
      blanks,
      softHyphen: wordEnd > start && this.#text.charCodeAt(wordEnd - 1) === 0xad,
    };
  }

  *#items(start: number, end: number): Generator<Item> {
    let offset = 0;
    for (const span of this.#spans) {
      const from = Math.max(start, offset);
      const to = Math.min(end, offset + span.text.length);
      offset += span.text.length;
      for (let at = from; at < to;) {
        const next = this.#runEnd(at, to);
        yield* this.#run(at, next, span);
        at = next;
      }
      if (offset >= end) break;
    }
  }

  /** The end of the stretch that has one direction and is all blank or all word. */
  #runEnd(start: number, end: number): number {
    const level = this.#bidi?.levels[start];
    const isBlank = blank.test(this.#text.charAt(start));
    let at = start + 1;
    while (at < end && this.#bidi?.levels[at] === level && blank.test(this.#text.charAt(at)) === isBlank) at++;
    return at;
  }

  *#run(start: number, end: number, span: Span): Generator<Item> {
    const text = this.#text.slice(start, end);
    const level = this.#bidi?.levels[start] ?? 0;
    const cut = { strong: span.strong ?? false, mono: span.mono ?? false };
    if (blank.test(text)) {
      const part = this.#words.space(cut);
      for (const char of text)
        for (let i = 0; i < (char === '\t' ? tabWidth : 1); i++) yield { part, span, level, blank: true };
      return;
    }
    const manner = { ...cut, rightToLeft: level % 2 === 1, lead: this.#lead };
    const { parts } = this.#words.word(text, manner);
    for (const part of parts) yield { part, span, level, blank: false };
  }

  #endLine(): void {
    if (this.#line.length === 0) return;
    const last = this.#line.at(-1);
    if (this.#pendingHyphen && last) {
      this.#line[this.#line.length - 1] = {
        ...last,
        part: this.#words.hyphen({ strong: last.span.strong ?? false, mono: last.span.mono ?? false }),
      };
    }
    this.#lines.push(this.#assemble(this.#line));
    this.#line = [];
    this.#lineWidth = 0;
  }

  #assemble(line: readonly Item[]): Line {
    const trailing = line.length - 1 - line.findLastIndex((item) => !item.blank);
    const { xs, width } = this.#positions(line, trailing);
    let hanging = 0;
    for (const { part } of line.slice(line.length - trailing)) hanging += this.#points(part.advance);
    // A right-to-left line ends at its left, and its last blanks hang out there.
    const rightToLeft = this.#bidi?.base === 1;
    const shift = rightToLeft ? this.#width - width : this.#options.align === 'end' ? this.#width - width + hanging : 0;
    const pieces: Piece[] = [];
    for (const [i, { part, span, level }] of line.entries()) {
      const before = pieces.at(-1);
      const own = this.#points(part.advance);
      if (
        before &&
        before.span === span &&
        before.part.face === part.face &&
        !before.part.box &&
        !part.box &&
        level === 0
      ) {
        const joined = { ...part, show: before.part.show + part.show, advance: before.part.advance + part.advance };
        pieces[pieces.length - 1] = { ...before, width: before.width + own, part: joined };
      } else {
        pieces.push({ x: (xs[i] ?? 0) + shift, width: own, size: this.#size, part, span });
      }
    }
    return { width: width - hanging, pieces };
  }

  /** Where each item stands, in the order they are read. Blanks at the end take the paragraph's direction (UAX #9, L1). */
  #positions(line: readonly Item[], trailing: number): { xs: readonly number[]; width: number } {
    const base = this.#bidi?.base ?? 0;
    const levels = line.map((item, i) => (i >= line.length - trailing ? base : item.level));
    const order = this.#bidi ? visualOrder(levels) : line.keys();
    const xs: number[] = [];
    let width = 0;
    for (const i of order) {
      xs[i] = width;
      width += this.#points(line[i]?.part.advance ?? 0);
    }
    return { xs, width };
  }
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Ends of what a reader sees as one character each. */
function* clusterEnds(text: string, start: number, end: number): Generator<number> {
  for (const { index, segment } of graphemes.segment(text.slice(start, end))) yield start + index + segment.length;
}
