import type { Counted } from '../../text.ts';

/** A sentence whose Welsh noun mutates after two only (dau ddiwrnod), or changes with one or six as well. */
export function welsh(by: string, other: string, special: Partial<Omit<Counted<'cy'>, 'by'>> = {}): Counted<'cy'> {
  return { by, zero: other, one: other, two: other, few: other, many: other, other, ...special };
}
