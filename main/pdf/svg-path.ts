import { number } from './syntax.ts';

/** How many numbers each command takes. Arcs are not among them: d3-shape writes them only for pies, and charts here are bars and lines. */
const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, Z: 0 };

/** An SVG path as PDF path operators. Throws on a command it does not know, for a chart must not be drawn wrong. */
export function svgOperators(path: string): string {
  const out: string[] = [];
  let [x, y] = [0, 0];
  let [startX, startY] = [0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*(?:[eE][-+]?\d+[^a-zA-Z]*)*)/g)) {
    const relative = letter !== letter.toUpperCase();
    let command = letter.toUpperCase();
    const takes = arity[command];
    if (takes === undefined) throw new Error(`Unknown command in a chart's path: ${letter}`);
    const numbers = [...rest.matchAll(/[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?/g)].map(([text]) => Number(text));
    if (takes === 0) {
      out.push('h');
      [x, y] = [startX, startY];
      continue;
    }
    for (let at = 0; at + takes <= numbers.length; at += takes) {
      const own = numbers.slice(at, at + takes);
      const points =
        command === 'H' ? [own[0] ?? 0, relative ? 0 : y] : command === 'V' ? [relative ? 0 : x, own[0] ?? 0] : own;
      const absolute = points.map((value, i) => (relative ? value + (i % 2 === 0 ? x : y) : value));
      out.push(operator(command, absolute, x, y));
      [x, y] = absolute.slice(-2) as [number, number]; // every command here ends in a point
      if (command === 'M') [startX, startY, command] = [x, y, 'L'];
    }
  }
  return out.join(' ');
}

function operator(command: string, points: readonly number[], x: number, y: number): string {
  if (command === 'M') return `${points.map(number).join(' ')} m`;
  if (command === 'C') return `${points.map(number).join(' ')} c`;
  if (command !== 'Q') return `${points.map(number).join(' ')} l`;
  const [qx = 0, qy = 0, endX = 0, endY = 0] = points;
  const cubic = [
    x + (2 / 3) * (qx - x),
    y + (2 / 3) * (qy - y),
    endX + (2 / 3) * (qx - endX),
    endY + (2 / 3) * (qy - endY),
    endX,
    endY,
  ];
  return `${cubic.map(number).join(' ')} c`;
}
