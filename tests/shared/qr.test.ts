import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { qrCode, type QrCode } from '../../shared/qr.ts';

/** What a camera sees: the path painted, eight pixels a module. */
function painted({ path, size }: QrCode): { width: number; height: number; data: Uint8ClampedArray } {
  const scale = 8;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const rectangles = [...path.matchAll(/M(\d+),(\d+)h(\d+)v1h-(\d+)Z/g)];
  expect(rectangles.map(([all]) => all).join('')).toBe(path); // nothing else is in it
  for (const [, x, y, across] of rectangles)
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(across)) * scale; column++)
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  return { width, height: width, data };
}

describe('qrCode', () => {
  test.each([
    'On Record R-2026-0001',
    'Ügyfél: 東京の会社, Жук',
    'a'.repeat(64),
    'mailto:?subject=x&body=' + 'f'.repeat(900),
  ])('can be read back: %s', (text) => {
    expect(decodeQR(painted(qrCode(text)))).toBe(text);
  });

  test('has its quiet margin on all sides', () => {
    const { path, size } = qrCode('margin');
    for (const [, x, y, across] of path.matchAll(/M(\d+),(\d+)h(\d+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(4);
      expect(Number(y)).toBeGreaterThanOrEqual(4);
      expect(Number(x) + Number(across)).toBeLessThanOrEqual(size - 4);
      expect(Number(y)).toBeLessThan(size - 4);
    }
  });

  test('refuses a text no code can hold', () => {
    expect(() => qrCode('x'.repeat(3000))).toThrow();
  });
});
