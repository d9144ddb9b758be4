import { strFromU8 } from 'fflate';

/** A value of a PDF file (ISO 32000-1, 7.3). A name begins with a slash; a string is kept as its bytes, one to a character. */
export type PdfValue =
  | null
  | boolean
  | number
  | { readonly name: string }
  | { readonly string: string }
  | { readonly ref: number }
  | readonly PdfValue[]
  | PdfDictionary;
export interface PdfDictionary {
  readonly entries: ReadonlyMap<string, PdfValue>;
}

/** This is not written as a PDF of this program is. */
export class NotOurPdf extends Error {}

const deepest = 64;

/** Reads values from a PDF's bytes, held as text of one character a byte. */
export class PdfReader {
  readonly #text: string;
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#text = strFromU8(bytes, true);
    this.at = at;
  }

  /** A copy that reads the same bytes from another place. */
  static text(bytes: Uint8Array, from: number, to: number): string {
    return strFromU8(bytes.subarray(from, to), true);
  }

  value(depth = 0): PdfValue {
    if (depth > deepest) throw new NotOurPdf('too deep');
    this.space();
    const text = this.#text;
    if (text.startsWith('<<', this.at)) return this.#dictionary(depth);
    const first = text.charAt(this.at);
    if (first === '[') return this.#array(depth);
    if (first === '(') return { string: this.#literal() };
    if (first === '<') return { string: this.#hexadecimal() };
    if (first === '/') return { name: this.#name() };
    const word = this.word();
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    if (!/^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(word)) throw new NotOurPdf(`not a value: ${word.slice(0, 20)}`);
    return this.#reference(word) ?? Number(word);
  }

  /** Skips white space and comments. */
  space(): void {
    for (;;) {
      const code = this.#text.charCodeAt(this.at);
      if (code === 0x25) this.at = this.#lineEnd();
      else if (code === 0 || code === 9 || code === 10 || code === 12 || code === 13 || code === 32) this.at += 1;
      else return;
    }
  }

  /** The next regular characters. */
  word(): string {
    this.space();
    const found = /[^\s()<>[\]{}/%\0]*/y;
    found.lastIndex = this.at;
    const word = found.exec(this.#text)?.[0] ?? '';
    this.at += word.length;
    return word;
  }

  #lineEnd(): number {
    const found = /[\r\n]|$/g;
    found.lastIndex = this.at;
    return found.exec(this.#text)?.index ?? this.#text.length;
  }

  #reference(first: string): PdfValue | undefined {
    const found = /\s+(\d{1,5})\s+R(?![A-Za-z0-9])/y;
    found.lastIndex = this.at;
    const rest = /^\d{1,10}$/.test(first) ? found.exec(this.#text) : undefined;
    if (!rest) return undefined;
    this.at += rest[0].length;
    return { ref: Number(first) };
  }

  #dictionary(depth: number): PdfDictionary {
    this.at += 2;
    const entries = new Map<string, PdfValue>();
    for (;;) {
      this.space();
      if (this.#text.startsWith('>>', this.at)) break;
      if (this.#text.charAt(this.at) !== '/') throw new NotOurPdf('a dictionary without a name');
      const name = this.#name();
      if (entries.has(name)) throw new NotOurPdf('a name twice');
      entries.set(name, this.value(depth + 1));
    }
    this.at += 2;
    return { entries };
  }

  #array(depth: number): readonly PdfValue[] {
    this.at += 1;
    const values: PdfValue[] = [];
    for (this.space(); this.#text.charAt(this.at) !== ']'; this.space()) {
      if (this.at >= this.#text.length) throw new NotOurPdf('an array without an end');
      values.push(this.value(depth + 1));
    }
    this.at += 1;
    return values;
  }

  #name(): string {
    this.at += 1;
    return this.word().replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) => String.fromCharCode(parseInt(digits, 16)));
  }

  #hexadecimal(): string {
    const close = this.#text.indexOf('>', this.at);
    if (close < 0) throw new NotOurPdf('a string without an end');
    const digits = this.#text.slice(this.at + 1, close).replace(/\s/g, '');
    this.at = close + 1;
    if (!/^[0-9a-fA-F]*$/.test(digits)) throw new NotOurPdf('not hexadecimal');
    return (digits.length % 2 === 0 ? digits : `${digits}0`).replace(/../g, (two) =>
      String.fromCharCode(parseInt(two, 16)),
    );
  }

  #literal(): string {
    const out: string[] = [];
    let open = 1;
    for (this.at += 1; this.at < this.#text.length; this.at++) {
      const char = this.#text.charAt(this.at);
      if (char === '\\') {
        out.push(this.#escaped());
        continue;
      }
      if (char === '(') open += 1;
      if (char === ')') open -= 1;
      if (open === 0) {
        this.at += 1;
        return out.join('');
      }
      out.push(char);
    }
    throw new NotOurPdf('a string without an end');
  }

  /** What a backslash stands for; leaves the place at its last character. */
  #escaped(): string {
    this.at += 1;
    const octal = /[0-7]{1,3}/y;
    octal.lastIndex = this.at;
    const digits = octal.exec(this.#text)?.[0];
    if (digits !== undefined) {
      this.at += digits.length - 1;
      return String.fromCharCode(parseInt(digits, 8) & 0xff);
    }
    const char = this.#text.charAt(this.at);
    return { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' }[char] ?? char;
  }
}

/** The text of a PDF string: UTF-16 where it says so by its first two bytes. */
export function pdfText(string: string): string {
  if (!string.startsWith('\u00fe\u00ff')) return string;
  const units: number[] = [];
  for (let i = 2; i + 1 < string.length; i += 2) units.push((string.charCodeAt(i) << 8) | string.charCodeAt(i + 1));
  return units.reduce((text, unit) => text + String.fromCharCode(unit), '');
}
