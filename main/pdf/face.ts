import { mirrored, mirroredCode } from './bidi.ts';
import { isInvisible } from './clean.ts';
import type { KitFont } from './kit.ts';

/** Shaped text of one face: what stands between `[<` and `>] TJ`, and how far it moves the pen, in thousandths of the size. */
export interface Shaped {
  /** May hold rises as `^120;` (thousandths of the size), which painting turns into operators, since a rise is given in points. */
  readonly show: string;
  readonly advance: number;
}

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

  constructor(font: KitFont, thicken: boolean) {
    this.font = font;
    this.thicken = thicken;
  }

  has(code: number): boolean {
    return this.font.font.hasGlyphForCodePoint(code);
  }

  /** A single character by its own glyph, unshaped: for scripts where nothing joins or kerns, and for spaces. */
  single(code: number, reads: readonly number[] = [code]): Shaped {
    this.font.font._glyphs = {};
    const glyph = this.font.font.glyphForCodePoint(code);
    const advance = glyph.advanceWidth * this.font.scale;
    return { show: this.#code(glyph.id, advance, reads), advance };
  }

  /** Shapes a word that has no spaces and one direction; right-to-left text comes out in the order it is drawn. */
  shape(text: string, direction?: 'ltr' | 'rtl'): Shaped {
    const { font, scale } = this.font;
    // fontkit keeps glyphs with the characters they first stood for; forgetting them makes it tell the truth each time.
    font._glyphs = {};
    const backwards = direction === 'rtl';
    const { glyphs, positions } = font.layout(
      backwards ? mirrored(text) : text,
      undefined,
      undefined,
      undefined,
      direction,
    );
    const told = glyphs.map((glyph) => (backwards ? glyph.codePoints.map(mirroredCode) : glyph.codePoints));
    const reads = readings(told, text, backwards);
    let show = '';
    let total = 0;
    for (const [i, glyph] of glyphs.entries()) {
      const position = positions[i];
      const read = reads[i];
      if (!position || !read) continue;
      // fontkit puts a space without width where an invisible character was.
      if (glyph.codePoints[0] === 0x20) continue;
      const advance = glyph.advanceWidth * scale;
      const moved = position.xOffset * scale;
      const raised = position.yOffset * scale;
      if (moved) show += `> ${shift(-moved)} <`;
      if (raised) show += `^${shift(raised)};`;
      // Readers turn right-to-left text around character by character, so a ligature has to hold its own backwards.
      show += this.#code(glyph.id, advance, backwards ? read.toReversed() : read);
      if (raised) show += '^0;';
      const rest = position.xAdvance * scale - advance - moved;
      if (Math.abs(rest) > 0.01) show += `> ${shift(-rest)} <`;
      total += position.xAdvance * scale;
    }
    return { show, advance: total };
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
    const code = place.toString(16).padStart(4, '0');
    this.#codes.set(key, code);
    return code;
  }
}

function shift(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * Which characters each glyph is read as, so that all of them together give the text again, invisible ones included. fontkit tells for
 * the visible ones. Where it split or recomposed characters so that its parts no longer give the text, the characters are dealt out to
 * the glyphs one by one, and a glyph too many reads as a space without width: one that reads as nothing is misread by pdf.js.
 */
function readings(told: readonly (readonly number[])[], text: string, backwards: boolean): (readonly number[])[] {
  const all = [...text].map((char) => char.codePointAt(0) ?? 0).filter((code) => code !== 0xfeff);
  const logical = backwards ? told.toReversed() : told;
  // A word has no blanks: one that fontkit reports stands for something invisible.
  const visible = logical.map((codes) => codes.filter((code) => code !== 0x20 && !isInvisible(code)));
  const flat = visible.flat();
  const wanted = all.filter((code) => !isInvisible(code));
  const faithful = flat.length === wanted.length && flat.every((code, i) => code === wanted[i]);
  const silent = logical.some((codes) => codes.length === 0);
  const last = logical.length - 1;
  const deal = (i: number): number[] => (i < last ? all.slice(i, i + 1) : all.slice(i));
  const dealt = (): number[][] => logical.map((_, i) => deal(i)).map((codes) => (codes.length > 0 ? codes : [0x200b]));
  const read = faithful && !silent ? distribute(visible, all) : dealt();
  return backwards ? read.toReversed() : read;
}

/** Gives each glyph its characters from the text, with the invisible ones that follow them. */
function distribute(visible: readonly (readonly number[])[], all: readonly number[]): number[][] {
  let at = 0;
  const invisibleAt = (): boolean => at < all.length && isInvisible(all[at] ?? 0);
  return visible.map((codes) => {
    const read: number[] = [];
    if (codes.length === 0) return read;
    const take = (): number => read.push(all[at++] ?? 0);
    for (let left = codes.length; left > 0; left--) {
      while (invisibleAt()) take();
      take();
    }
    while (invisibleAt()) take();
    return read;
  });
}
