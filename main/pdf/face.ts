import { mirroredCode } from './bidi.ts';
import { shapeText, type KitFont } from './fontkit.ts';
import { isPlaceholder, readings, withItsLetter } from './readings.ts';
import { svgOperators } from './svg-path.ts';

/** Shaped text of one face: what stands between `[(` and `)]TJ`, and how far it moves the pen, in thousandths of the size. */
export interface Shaped {
  /** Bytes, a unit each. May hold rises (thousandths of the size), which painting turns into operators, since a rise is given in points. */
  readonly show: string;
  readonly advance: number;
  /** Outlines of what is drawn beside the glyphs, as operators in thousandths of the size, y upwards from the first glyph's origin. */
  readonly outlines?: string;
}

/** What begins and ends a rise within what is shown; no byte of it, and so found without looking where there is none. */
export const rise = { begin: '\u2191', end: '\u2193' } as const;

/**
 * One font of the file. Text is shaped by fontkit (kerning, ligatures, marks, joining) and written as codes of our own: every pair of
 * glyph and characters gets its own code, so that what is read back is what was written even where two characters share a glyph, as
 * space and no-break space do. (pdfkit knows one text for a glyph: the first that used it.)
 */
export class Face {
  readonly font: KitFont;
  /** Drawn bolder by a thin outline, where a family has no strong cut. */
  readonly thicken: boolean;
  readonly #codes = new Map<string, string>();
  readonly #present = new Map<number, boolean>();
  readonly #singles = new Map<number, Shaped>();
  /** Kerning between two characters in thousandths, or NaN where they do more than stand side by side. */
  readonly #pairs = new Map<number, number>();
  readonly #knots = new Map<string, Shaped>();

  constructor(font: KitFont, thicken: boolean) {
    this.font = font;
    this.thicken = thicken;
  }

  has(code: number): boolean {
    let known = this.#present.get(code);
    if (known === undefined) {
      known = this.font.font.hasGlyphForCodePoint(code);
      this.#present.set(code, known);
    }
    return known;
  }

  /** True for plain letters, digits and punctuation that this font has; false says nothing. */
  setsAll(text: string): boolean {
    if (!plain.test(text)) return false;
    for (let i = 0; i < text.length; i++) if (!this.has(text.charCodeAt(i))) return false;
    return true;
  }

  /** A single character by its own glyph, unshaped: for scripts where nothing joins or kerns, and for spaces. */
  single(code: number): Shaped {
    let known = this.#singles.get(code);
    if (!known) {
      known = this.standIn(code, code);
      this.#singles.set(code, known);
    }
    return known;
  }

  /** The glyph of one character, read as another. */
  standIn(code: number, reads: number): Shaped {
    const glyph = this.font.font.glyphForCodePoint(code);
    const advance = glyph.advanceWidth * this.font.scale;
    return { show: this.#code(glyph.id, advance, [reads]), advance };
  }

  /** Shapes a word that has no spaces and one direction; right-to-left text comes out in the order it is drawn. */
  shape(text: string, direction?: 'rtl'): Shaped {
    return plain.test(text) && direction === undefined ? this.#kerned(text) : this.#shaped(text, direction);
  }

  /**
   * Letters side by side with their kerning, each pair asked of fontkit once. Where the font does more with them, as in “ff”, they are shaped
   * together with their neighbours; that too once, so that a hash does not cost a shaping of its own.
   */
  #kerned(text: string): Shaped {
    let show = '';
    let total = 0;
    for (let i = 0; i < text.length;) {
      const end = this.#knotEnd(text, i);
      const one = end > i + 1 ? this.#knot(text.slice(i, end)) : this.single(text.charCodeAt(i));
      show += one.show;
      total += one.advance;
      i = end;
      if (i === text.length) break;
      const kerning = this.#pair(text, i - 1);
      if (kerning !== 0) show += moved(-kerning);
      total += kerning;
    }
    return { show, advance: total };
  }

  /** Where the letters end that have to be shaped together, beginning with this one: it alone, or those tied and one neighbour on each side. */
  #knotEnd(text: string, start: number): number {
    let end = start + 1;
    for (let i = start; i <= end && i < text.length - 1; i++) {
      if (Number.isNaN(this.#pair(text, i))) end = Math.min(text.length, i + 3);
    }
    return end;
  }

  #knot(text: string): Shaped {
    let known = this.#knots.get(text);
    if (!known) {
      known = this.#shaped(text, undefined);
      this.#knots.set(text, known);
    }
    return known;
  }

  #pair(text: string, at: number): number {
    const first = text.charCodeAt(at);
    const second = text.charCodeAt(at + 1);
    const key = first * 0x10000 + second;
    const known = this.#pairs.get(key);
    if (known !== undefined) return known;
    const { font, scale } = this.font;
    const { glyphs, positions } = shapeText(this.font, text.slice(at, at + 2), 'plain');
    const [a, b] = [font.glyphForCodePoint(first), font.glyphForCodePoint(second)];
    const still = positions.every((position) => position.xOffset === 0 && position.yOffset === 0);
    const same =
      glyphs.length === 2 &&
      glyphs[0]?.id === a.id &&
      glyphs[1]?.id === b.id &&
      positions[1]?.xAdvance === b.advanceWidth;
    const kerning = same && still ? ((positions[0]?.xAdvance ?? 0) - a.advanceWidth) * scale : Number.NaN;
    this.#pairs.set(key, kerning);
    return kerning;
  }

  /** Brackets and the like as they are drawn from right to left. */
  #mirrored(text: string): string {
    return [...text].map((char) => String.fromCodePoint(this.#turned(char.codePointAt(0) ?? 0))).join('');
  }

  /** A sign turned around, where this font has it so: U+2215 has a mirror image that few fonts have. Turned twice it is the same again. */
  #turned(code: number): number {
    const other = mirroredCode(code);
    return this.has(other) ? other : code;
  }

  #shaped(text: string, direction: 'rtl' | undefined): Shaped {
    const { scale } = this.font;
    const backwards = direction === 'rtl';
    const kind = direction ?? (plain.test(text) ? 'plain' : undefined);
    const { glyphs, positions } = shapeText(this.font, backwards ? this.#mirrored(text) : text, kind);
    const told = glyphs.map((glyph) =>
      backwards ? glyph.codePoints.map((code) => this.#turned(code)) : glyph.codePoints,
    );
    const still = positions.map(({ xAdvance }) => xAdvance === 0);
    const reads = readings(told, still, text, backwards);
    let show = '';
    let outlines = '';
    let total = 0;
    for (const [i, glyph] of glyphs.entries()) {
      const position = positions[i];
      const read = reads[i];
      if (!position || !read) continue;
      if (isPlaceholder(glyph.codePoints)) continue;
      const aside = position.xOffset * scale;
      const raised = position.yOffset * scale;
      if (read === withItsLetter) {
        const path = glyph.path
          .scale(scale)
          .translate(total + aside, raised)
          .toSVG();
        if (path !== '') outlines += `${svgOperators(path)} `;
        const by = position.xAdvance * scale;
        if (by) show += moved(-by);
        total += by;
        continue;
      }
      const advance = glyph.advanceWidth * scale;
      if (aside) show += moved(-aside);
      if (raised) show += `${rise.begin}${shift(raised)}${rise.end}`;
      // Readers turn right-to-left text around character by character, so a ligature has to hold its own backwards.
      show += this.#code(glyph.id, advance, backwards ? read.toReversed() : read);
      if (raised) show += `${rise.begin}0${rise.end}`;
      const rest = position.xAdvance * scale - advance - aside;
      if (Math.abs(rest) > 0.01) show += moved(-rest);
      total += position.xAdvance * scale;
    }
    return { show, advance: total, ...(outlines && { outlines }) };
  }

  #code(glyph: number, advance: number, reads: readonly number[]): string {
    const key = `${glyph}:${reads.join()}`;
    const known = this.#codes.get(key);
    if (known) return known;
    const { subset, widths, unicode } = this.font;
    const place = subset.glyphs.length;
    subset.glyphs.push(glyph);
    widths[place] = advance;
    unicode[place] = reads;
    const code = byte(place >> 8) + byte(place & 0xff);
    this.#codes.set(key, code);
    return code;
  }
}

/** Latin, Greek and Cyrillic letters, digits and punctuation, one UTF-16 unit each. */
const plain =
  /^[!-~\u00a1-\u00ac\u00ae-\u02af\u0370-\u0481\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]+$/;

/** A byte of a literal string (ISO 32000-1, 7.3.4.2): half of what hex digits take, before and after packing. */
function byte(value: number): string {
  if (value === 0x0d) return '\\r';
  const char = String.fromCharCode(value);
  return char === '(' || char === ')' || char === '\\' ? `\\${char}` : char;
}

/** A move of the pen between two glyphs, in thousandths of the size; forwards is negative. */
export function moved(by: number): string {
  return `)${shift(by)}(`;
}

function shift(value: number): string {
  return String(Math.round(value * 100) / 100);
}
