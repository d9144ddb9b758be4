import { rise } from './face.ts';
import type { KitFont } from './fontkit.ts';
import { drawHexBox } from './hex-box.ts';
import type { Piece } from './measure.ts';
import { hex16, number, rgb } from './syntax.ts';
import { tones, type Tone } from './style.ts';

const fills = new Map<string, string>(Object.entries(tones).map(([tone, colour]) => [tone, rgb(colour)]));

export function fillColour(tone: Tone): string {
  return `${fills.get(tone) ?? ''} rg`;
}

export function strokeColour(tone: Tone): string {
  return `${fills.get(tone) ?? ''} RG`;
}

/**
 * How much larger, in points, words from right to left are set: nobody sees it, but poppler ends a word where the size changes. Otherwise it takes a
 * quotation mark that touches such a word for a part of it and moves it to its other end.
 */
const apart = 0.001;

/** Writes text operators, and only those that change something. One for each page or form. */
export class TextPainter {
  readonly #useFont: (font: KitFont) => void;
  #font = '';
  #tone: Tone | undefined;
  #thick = false;

  constructor(useFont: (font: KitFont) => void) {
    this.#useFont = useFont;
  }

  /** Operators for a piece with its baseline at (x, y), y downwards. To stand between BT and ET. */
  paint({ part, span, size, width }: Piece, x: number, y: number): string {
    const { font, thicken } = part.face;
    let out = '';
    const choice = `/${font.id} ${number(part.reversed ? size + apart : size)} Tf`;
    if (choice !== this.#font) {
      this.#useFont(font);
      this.#font = choice;
      out += `${choice} `;
    }
    if (span.tone !== this.#tone) {
      this.#tone = span.tone;
      out += `${fillColour(span.tone)} `;
    }
    if (thicken !== this.#thick) {
      this.#thick = thicken;
      out += '0 Tr ';
    }
    if (thicken) out += `2 Tr ${number(size * 0.03)} w ${strokeColour(span.tone)} `;
    out += `1 0 0 -1 ${number(x)} ${number(y)} Tm `;
    // Letters that stand in the order they are drawn are said to (ISO 32000-1, 14.8.2.3.3).
    out += part.reversed ? `/ReversedChars BMC ${showing(part.show, size)} EMC` : showing(part.show, size);
    if (part.outlines !== undefined) out += ` ${outlined(part.outlines, x, y, size, thicken)}`;
    if (part.box === undefined) return out;
    // A stand-in says in two ways what it stands for: its font's table, and this, which private characters need (ISO 19005-3, 6.2.11.7.3).
    const said = `/Span<</ActualText<FEFF${hex16(standsFor(part.box))}>>>BDC\n${out}\nEMC`;
    return `${said} ET q ${strokeColour(span.tone)} ${drawHexBox(part.box, x, y, width, size)} Q BT`;
  }
}

/** Outlines are no text, and so stand outside of what shows text. */
function outlined(outlines: string, x: number, y: number, size: number, thicken: boolean): string {
  const scale = number(size / 1000);
  return `ET q ${scale} 0 0 -${scale} ${number(x)} ${number(y)} cm ${thicken ? '30 w ' : ''}${outlines}${thicken ? 'B' : 'f'} Q BT`;
}

function standsFor(digits: string): string {
  const code = Number.parseInt(digits, 16);
  const control = code < 0x20 || (code >= 0x7f && code < 0xa0) || (code & 0xfffe) === 0xfffe;
  return control ? '\ufffd' : String.fromCodePoint(code);
}

/** Rises are kept in thousandths of the size; the operator wants points. */
function showing(show: string, size: number): string {
  const whole = `[(${show})]TJ`;
  if (!show.includes(rise.begin)) return whole;
  return whole.replace(rises, (_, by: string) => `)]TJ ${number((Number(by) * size) / 1000)} Ts [(`);
}

const rises = new RegExp(`${rise.begin}(-?[\\d.]+)${rise.end}`, 'g');
