/** A number as PDF writes it: at most three decimals, which is finer than any printer. Throws on what is none: a reader would leave out the rest of the page. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`no number of a PDF: ${value}`);
  const rounded = Math.round(value * 1000) / 1000;
  return Object.is(rounded, -0) ? '0' : String(rounded);
}

/** A text string (ISO 32000-1, 7.9.2.2): as it is where it is plain ASCII, UTF-16BE in hex elsewhere. */
export function textString(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  return `<FEFF${hex16(text)}>`;
}

/** UTF-16BE in hex digits. */
export function hex16(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i++) out += text.charCodeAt(i).toString(16).padStart(4, '0').toUpperCase();
  return out;
}

/** `#1c5d58` → `0.11 0.365 0.345`. */
export function rgb(colour: string): string {
  return [1, 3, 5].map((at) => number(Number.parseInt(colour.slice(at, at + 2), 16) / 255)).join(' ');
}
