/** The number after the last invoice's, where it ends in digits: `2026-036` becomes `2026-037`. */
export function nextNumber(numbers: readonly string[]): string | undefined {
  const last = numbers.at(-1);
  const match = last && /^(.*?)(\d+)$/.exec(last);
  if (!match) return undefined;
  const [, before = '', digits = ''] = match;
  return before + String(BigInt(digits) + 1n).padStart(digits.length, '0');
}
