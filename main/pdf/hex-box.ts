import { number } from './syntax.ts';

/**
 * The sixteen digits as strokes on a grid of 2 by 4, y downwards: points joined by lines, `|` lifts the pen. Drawn, not set, so that the
 * box says which character is missing without adding letters to the text.
 */
const strokes: Readonly<Record<string, string>> = {
  '0': '00 20 24 04 00',
  '1': '01 10 14 | 04 24',
  '2': '00 20 22 02 04 24',
  '3': '00 20 24 04 | 02 22',
  '4': '00 02 22 | 20 24',
  '5': '20 00 02 22 24 04',
  '6': '20 00 04 24 22 02',
  '7': '00 20 14',
  '8': '00 20 24 04 00 | 02 22',
  '9': '22 02 00 20 24 04',
  A: '04 01 10 21 24 | 02 22',
  B: '00 04 24 22 02 | 00 10 12',
  C: '20 00 04 24',
  D: '00 04 14 23 21 10 00',
  E: '20 00 04 24 | 02 12',
  F: '20 00 04 | 02 12',
};

/** Operators for a box with its digits in two rows, on a baseline at (x, y). All in points. */
export function drawHexBox(digits: string, x: number, y: number, width: number, size: number): string {
  const top = y - size * 0.8;
  const height = size * 0.94;
  const inset = size * 0.06;
  const perRow = Math.ceil(digits.length / 2);
  const cellWidth = (width - inset * 2) / perRow;
  const cellHeight = height / 2;
  const out = [
    `${number(size * 0.04)} w ${number(x + inset)} ${number(top)} ${number(width - inset * 2)} ${number(height)} re S`,
  ];
  for (const [i, digit] of [...digits].entries()) {
    const left = x + inset + (i % perRow) * cellWidth + cellWidth * 0.25;
    const above = top + Math.floor(i / perRow) * cellHeight + cellHeight * 0.2;
    for (const line of (strokes[digit] ?? '').split(' | ')) {
      const points = line.split(' ').map((at) => {
        const across = left + (Number(at.charAt(0)) / 2) * cellWidth * 0.5;
        return `${number(across)} ${number(above + (Number(at.charAt(1)) / 4) * cellHeight * 0.6)}`;
      });
      out.push(`${points.map((point, n) => `${point} ${n === 0 ? 'm' : 'l'}`).join(' ')} S`);
    }
  }
  return out.join('\n');
}
