import type { MissingGlyph } from '../../shared/reports/model.ts';
import { backwardParts } from './backward-parts.ts';
import { isControl, isInvisible, isOverride, softHyphen } from './clean.ts';
import { moved, type Face, type Shaped } from './face.ts';
import { isEastAsian, type Cut, type EastAsian, type Family, type Fonts } from './fonts.ts';

/** A stretch of text in one face. */
export interface Part extends Shaped {
  readonly face: Face;
  /** Hex digits to draw in a box: no font has this character. The part's own glyph is blank and reads as the character. */
  readonly box?: string;
  /** Its glyphs stand as they are drawn, from left to right, and are read from the right. */
  readonly reversed?: true;
}

export interface Word {
  /** In the order they are read. */
  readonly parts: readonly Part[];
  /** In thousandths of the size. */
  readonly advance: number;
}

/** What decides a word's form beside its letters. */
export interface Manner extends Cut {
  readonly rightToLeft: boolean;
  /** Set where the surroundings are East Asian, so that shared punctuation takes their width. */
  readonly lead: EastAsian | undefined;
}

/**
 * Words kept shaped in one manner; beyond this they are forgotten. Measured on 10,000 entries: with eight times as many the PDF takes as long, and
 * 40 MB more.
 */
const keptWords = 5000;
/** Longer "words" are not worth keeping. */
const keptLength = 48;

/** Scripts whose characters stand alone, one glyph each: looked up, not shaped. */
const standsAlone = /^[\u3000-\u3098\u309b-\u30ff\u3400-\u9fff\uff01-\uff60\u{20000}-\u{2fffd}]+$/u;
/** Punctuation that Latin and East Asian fonts both have, in different widths. */
const shared =
  /[\u00a7\u00b0-\u00b1\u00b6\u00d7\u00f7\u2010-\u2027\u2030-\u203e\u2190-\u21ff\u2200-\u22ff\u2460-\u24ff\u25a0-\u26ff]/u;

/** Turns words into glyphs, each distinct word once. */
export class Words {
  readonly #fonts: Fonts;
  /** Times each is read, as its digits stand in the box. */
  readonly #missing = new Map<string, number>();
  readonly #spaces: Partial<Record<'mono' | 'strong' | 'regular', Part>> = {};
  readonly #kept = new Map<string, Map<string, Word>>();

  constructor(fonts: Fonts) {
    this.#fonts = fonts;
  }

  /** Characters that are drawn as boxes, in the order of their code points. */
  get missing(): readonly MissingGlyph[] {
    return [...this.#missing]
      .toSorted(([a], [b]) => Number.parseInt(a, 16) - Number.parseInt(b, 16))
      .map(([digits, times]) => ({ codePoint: `U+${digits}`, times: Math.max(1, times) }));
  }

  /** Counts a box that stands on a line. What only repeats something, as a head on a further page, counts once at most. */
  note({ box }: Part, isRead: boolean): void {
    if (box !== undefined) this.#missing.set(box, (this.#missing.get(box) ?? 0) + (isRead ? 1 : 0));
  }

  /** The East Asian family that a paragraph needs, if it needs one. */
  leadOf(text: string): EastAsian | undefined {
    return isEastAsian(text) ? this.#fonts.leadOf(text) : undefined;
  }

  /** A blank. */
  space(cut: Cut): Part {
    const key = cut.mono ? 'mono' : cut.strong ? 'strong' : 'regular';
    return (this.#spaces[key] ??= this.#single(cut, 0x20, 0x20));
  }

  /** A blank of the given width (thousandths) that reads as a character, for what is drawn instead of set. */
  drawn(code: number, width: number): Part {
    const face = this.#fonts.face('sans', false);
    const { show, advance } = face.standIn(0x20, code);
    return { face, show: `${show}${moved(advance - width)}`, advance: width };
  }

  /** The visible form of a soft hyphen, at a line's end. */
  hyphen(cut: Cut): Part {
    return this.#single(cut, cut.mono ? 0x2d : softHyphen, softHyphen);
  }

  #single(cut: Cut, code: number, reads: number): Part {
    const face = this.#fonts.face(cut.mono ? 'mono' : 'sans', cut.strong && !cut.mono);
    return { face, ...face.standIn(code, reads) };
  }

  /** How words are set in one manner: gives the glyphs of a text without blanks and line ends, in one direction. */
  inManner(manner: Manner): (text: string) => Word {
    const key = `${manner.strong ? 's' : ''}${manner.mono ? 'm' : ''}${manner.rightToLeft ? 'r' : ''}${manner.lead ?? ''}`;
    const kept = this.#kept.get(key) ?? new Map<string, Word>();
    this.#kept.set(key, kept);
    return (text) => kept.get(text) ?? this.#shape(text, manner, kept);
  }

  #shape(text: string, manner: Manner, kept: Map<string, Word>): Word {
    const parts = this.#parts(text, manner);
    const word = { parts, advance: parts.reduce((sum, part) => sum + part.advance, 0) };
    if (text.length <= keptLength) {
      if (kept.size >= keptWords) kept.clear();
      kept.set(text, word);
    }
    return word;
  }

  #parts(text: string, manner: Manner): Part[] {
    const sans = this.#fonts.face('sans', manner.strong);
    if (!manner.mono && !manner.lead && !manner.rightToLeft && sans.setsAll(text))
      return [{ face: sans, ...sans.shape(text) }];
    const parts: Part[] = [];
    for (const { family, piece } of this.#itemise(text, manner)) {
      if (family === undefined) for (const char of piece) parts.push(this.#box(char));
      else if (family === 'invisible') parts.push(...this.#invisible(piece));
      else parts.push(...shapePiece(this.#fonts.face(family, manner.strong), piece, manner.rightToLeft));
    }
    return parts;
  }

  /** Stretches of one family. Marks and joiners stay with the character they follow, wherever its font can draw them. */
  #itemise(text: string, manner: Manner): { family: Family | 'invisible' | undefined; piece: string }[] {
    const found: { family: Family | 'invisible' | undefined; piece: string }[] = [];
    const chars = [...text];
    for (const [i, char] of chars.entries()) {
      const code = char.codePointAt(0) ?? 0;
      const last = found.at(-1);
      const joins = isInvisible(code) || /\p{M}/u.test(char) || (code >= 0x1f3fb && code <= 0x1f3ff);
      const lastFamily = last?.family;
      if (last && joins && lastFamily && lastFamily !== 'invisible' && this.#fonts.face(lastFamily, false).has(code)) {
        last.piece += char;
        continue;
      }
      const family = isInvisible(code) ? 'invisible' : this.#family(chars, i, code, manner);
      if (last && last.family === family) last.piece += char;
      else found.push({ family, piece: char });
    }
    return found;
  }

  #family(chars: readonly string[], i: number, code: number, manner: Manner): Family | undefined {
    if (isControl(code) || isOverride(code)) return undefined;
    const char = chars[i] ?? '';
    if (chars[i + 1] === '\ufe0f' && this.#fonts.face('emoji', false).has(code)) return 'emoji';
    const lead = manner.lead && (isEastAsian(char) || shared.test(char)) ? manner.lead : undefined;
    return this.#fonts.familyOf(code, manner.mono, lead);
  }

  /** Nothing to see, but it comes back with the text. U+FEFF may not be written into a font's table (ISO 19005-3, 6.2.11.7.2). */
  #invisible(piece: string): Part[] {
    const face = this.#fonts.face('sans', false);
    return [...piece]
      .map((char) => char.codePointAt(0) ?? 0)
      .filter((code) => code !== 0xfeff)
      .map((code) => ({ face, ...face.standIn(0x200b, code) }));
  }

  #box(char: string): Part {
    const code = char.codePointAt(0) ?? 0;
    const digits = code.toString(16).toUpperCase().padStart(4, '0');
    // A control or a non-character must not stand in a font's table either; U+FFFD says that something was there.
    const reads = isControl(code) || (code & 0xfffe) === 0xfffe ? 0xfffd : code;
    return { ...this.drawn(reads, digits.length > 4 ? 1000 : 760), box: digits };
  }
}

function shapePiece(face: Face, piece: string, rightToLeft: boolean): Part[] {
  if (rightToLeft)
    return backwardParts(piece).map(({ text, reversed }) => ({
      face,
      ...face.shape(text, 'rtl'),
      ...(reversed && { reversed }),
    }));
  if (!standsAlone.test(piece)) return [{ face, ...face.shape(piece) }];
  let show = '';
  let advance = 0;
  for (const char of piece) {
    const one = face.single(char.codePointAt(0) ?? 0);
    show += one.show;
    advance += one.advance;
  }
  return [{ face, show, advance }];
}
