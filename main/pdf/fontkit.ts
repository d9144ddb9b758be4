import type { Ref } from './kit.ts';

/** fontkit's glyph and position, as far as they are read here; in font units. */
export interface FontkitGlyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
  readonly path: FontkitPath;
}
interface FontkitPath {
  scale(by: number): FontkitPath;
  translate(x: number, y: number): FontkitPath;
  toSVG(): string;
}
export interface FontkitPosition {
  readonly xAdvance: number;
  readonly xOffset: number;
  readonly yOffset: number;
}
interface Fontkit {
  getGlyph(id: number, codePoints?: readonly number[]): FontkitGlyph;
  hasGlyphForCodePoint(code: number): boolean;
  glyphForCodePoint(code: number): FontkitGlyph;
  layout(
    text: string,
    features: Readonly<Record<string, boolean>> | undefined,
    script: undefined,
    language: undefined,
    direction: 'ltr' | 'rtl' | undefined,
  ): { readonly glyphs: readonly FontkitGlyph[]; readonly positions: readonly FontkitPosition[] };
}

/**
 * Shapes text with fontkit. It hands out one object for each glyph, with the characters that the glyph stood for when it was first met;
 * here every glyph comes with those it stands for now. `plain` text has no combining marks: its letters are not taken apart.
 */
export function shapeText(
  font: KitFont,
  text: string,
  kind: 'plain' | 'rtl' | undefined,
): { readonly glyphs: readonly FontkitGlyph[]; readonly positions: readonly FontkitPosition[] } {
  const fontkit = font.font;
  const shared = fontkit.getGlyph.bind(fontkit);
  fontkit.getGlyph = (id, codePoints = []) =>
    Object.create(shared(id), { codePoints: { value: codePoints } }) as FontkitGlyph; // the shared glyph, read through
  try {
    const direction = kind === 'rtl' ? kind : undefined;
    const lay = (features?: Readonly<Record<string, boolean>>) =>
      fontkit.layout(text, features, undefined, undefined, direction);
    return kind === 'plain' ? lay({ ccmp: false }) : orWithoutMarksPlaced(lay);
  } finally {
    delete (fontkit as Partial<Fontkit>).getGlyph; // uncovers the class's own
  }
}

/**
 * fontkit 2.0.4 throws where a font has a place for one kind of mark on a letter and none for another, as Noto's symbols have on “⒜”. The mark then
 * stands where its own font puts it: one odd sign in what a client wrote must not keep a whole report from being made.
 */
function orWithoutMarksPlaced<T>(lay: (features?: Readonly<Record<string, boolean>>) => T): T {
  try {
    return lay();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return lay({ mark: false, mkmk: false });
  }
}

/** pdfkit's embedded font: `subset.glyphs`, `widths` and `unicode` run in parallel, one place for each code used in the file. */
export interface KitFont {
  readonly id: string;
  readonly font: Fontkit;
  readonly scale: number;
  readonly subset: { readonly glyphs: number[] };
  readonly widths: number[];
  readonly unicode: (readonly number[])[];
  ref(): Ref;
}
