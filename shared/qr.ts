import { encodeQR } from 'qr';

/** A QR code as one filled SVG path: the screen and the PDF draw the same. */
export interface QrCode {
  /** Runs of dark modules as rectangles, one unit a module, from the top left. Absolute `M`, then `h`, `v`, `h`, `Z`. */
  readonly path: string;
  /** Units across and down, the quiet margin included. */
  readonly size: number;
}

/** The margin a reader needs around the code, in modules (ISO/IEC 18004, 5.3.8). */
const quiet = 4;

/**
 * A text as a QR code, with medium error correction: a fold or a smudge on paper does not spoil it. Throws where the text is longer than
 * a code can hold (2,331 bytes).
 */
export function qrCode(text: string): QrCode {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: quiet });
  return { path: rows.flatMap(runsOf).join(''), size: rows.length };
}

function runsOf(row: readonly boolean[], y: number): string[] {
  const runs: string[] = [];
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x]) x++;
    if (x > from) runs.push(`M${from},${y}h${x - from}v1h${from - x}Z`);
  }
  return runs;
}
