/** An exact rational number; `over` is above zero. No rounding happens to it but where a function says so. */
export interface Fraction {
  readonly top: bigint;
  readonly over: bigint;
}

export const zero: Fraction = { top: 0n, over: 1n };

/** A whole number. */
export function whole(value: number): Fraction {
  return { top: BigInt(value), over: 1n };
}

/** A decimal number exactly as it is written: 12.25 is 1225/100, not the nearest binary fraction. */
export function decimal(value: number): Fraction {
  const match = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  if (!match) throw new RangeError('not a finite number');
  const [, sign, units = '0', rest = '', exponent = '0'] = match;
  const digits = BigInt(`${sign}${units}${rest}`);
  const places = rest.length - Number(exponent);
  return places > 0 ? { top: digits, over: 10n ** BigInt(places) } : { top: digits * 10n ** BigInt(-places), over: 1n };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.over % b.over === 0n) return { top: a.top + b.top * (a.over / b.over), over: a.over };
  if (b.over % a.over === 0n) return { top: a.top * (b.over / a.over) + b.top, over: b.over };
  return lowest({ top: a.top * b.over + b.top * a.over, over: a.over * b.over });
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, over: a.over * b.over };
}

/** Refuses to divide by zero with a RangeError, as BigInt does. */
export function dividedBy(a: Fraction, b: Fraction): Fraction {
  if (b.top === 0n) throw new RangeError('division by zero');
  return b.top < 0n ? { top: -a.top * b.over, over: a.over * -b.top } : { top: a.top * b.over, over: a.over * b.top };
}

/** The nearest whole number, and of two equally near the greater: half up, as commercial rounding does for sums that are owed. */
export function halfUp({ top, over }: Fraction): bigint {
  return floor(2n * top + over, 2n * over);
}

/** The number with so many decimal places, for reading only: rounded half up, so never to be counted with. */
export function shown(value: Fraction, places: number): string {
  const scaled = halfUp({ top: value.top * 10n ** BigInt(places), over: value.over });
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(places + 1, '0');
  const text = places > 0 ? `${digits.slice(0, -places)}.${digits.slice(-places)}` : digits;
  return scaled < 0n ? `-${text}` : text;
}

function floor(top: bigint, over: bigint): bigint {
  const quotient = top / over;
  return top % over < 0n ? quotient - 1n : quotient;
}

/** The same number in lowest terms. */
export function lowest({ top, over }: Fraction): Fraction {
  const divisor = greatestCommonDivisor(top < 0n ? -top : top, over);
  return { top: top / divisor, over: over / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
