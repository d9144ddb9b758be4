/** Right-to-left letters, and the marks that set a direction; without one of them everything runs from left to right. */
export const rightToLeft =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * A value as it stands in a sentence of another direction: a name in Hebrew or Arabic would otherwise draw the number or the bracket after it to its other
 * side. Set between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE (UAX #9, 2.7: "phrases of unknown direction"), which are seen nowhere.
 */
export function isolated(value: string): string {
  return rightToLeft.test(value) ? `\u2068${value}\u2069` : value;
}
