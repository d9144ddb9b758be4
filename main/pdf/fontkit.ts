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
    return fontkit.layout(text, kind === 'plain' ? { ccmp: false } : undefined, undefined, undefined, direction);
  } finally {
    delete (fontkit as Partial<Fontkit>).getGlyph; // uncovers the class's own
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
