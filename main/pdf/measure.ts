import { cleanText } from './clean.ts';
import { ParagraphSetter } from './paragraph-setter.ts';
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
  /** A place whose page number is drawn over this run's blanks, once it is known. */
  readonly page?: string;
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
  /** Where it begins from the left, and how wide it is, without the blanks at its end. */
  readonly x: number;
  readonly width: number;
}

export interface LineOptions {
  readonly align?: 'start' | 'end';
  /** Breaks after any character, as for hashes. */
  readonly anywhere?: boolean;
}

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
  const paragraphs = splitLines(spans);
  for (const [i, paragraph] of paragraphs.entries()) {
    const ended = i < paragraphs.length - 1 && !options.anywhere ? withBlank(paragraph) : paragraph;
    lines.push(...new ParagraphSetter(words, ended, size, width, options).set());
  }
  for (const { pieces } of lines) for (const { part, span } of pieces) words.note(part, span.tag !== undefined);
  return lines;
}

/** Sets a text that is short by nature upon one line, which begins at its left whatever its direction. Of more lines, the first. */
export function setLine(words: Words, spans: readonly Span[], setting: Setting): Line {
  const [line] = setLines(words, spans, setting, Infinity);
  return line ?? { pieces: [], x: 0, width: 0 };
}

/** A line's last word is read with the next line's first where nothing stands between them (ISO 32000-1, 14.8.2.5). */
function withBlank(paragraph: readonly Span[]): readonly Span[] {
  const last = paragraph.at(-1);
  return last ? [...paragraph.slice(0, -1), { ...last, text: `${last.text} ` }] : paragraph;
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
