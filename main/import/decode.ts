/** Text with the encoding it was found to be in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of a file of unknown encoding. A byte-order mark says it; else UTF-8 where every byte fits it, which other text hardly ever does; else the
 * likeliest of the encodings that programs in the six languages wrote. Where `given` is set, that one.
 */
export function decode(bytes: Uint8Array, given?: string): Decoded {
  if (given !== undefined) return { text: withoutMark(new TextDecoder(given).decode(bytes)), encoding: given };
  const marked = byMark(bytes);
  if (marked !== undefined) return { text: withoutMark(new TextDecoder(marked).decode(bytes)), encoding: marked };
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined && !utf8.includes('\0')) return { text: utf8, encoding: 'utf-8' };
  const wide = byZeros(bytes);
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
  return likeliest(bytes);
}

function byMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 without its mark: half of the bytes of any table are zeros then, for separators and digits are. */
function byZeros(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 4096);
  const zeros = (side: 0 | 1) => sample.reduce((sum, byte, at) => sum + (byte === 0 && at % 2 === side ? 1 : 0), 0);
  if (zeros(1) > sample.length / 8) return 'utf-16le';
  return zeros(0) > sample.length / 8 ? 'utf-16be' : undefined;
}

const candidates = ['shift_jis', 'windows-1251', 'windows-1250', 'windows-1252'] as const;

/** Letters that text in each encoding is made of, and what it would hardly hold. */
const likely: Readonly<Record<(typeof candidates)[number], { readonly good: RegExp; readonly bad: RegExp }>> = {
  shift_jis: { good: /[\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}ー、。・]/gu, bad: /[\uff61-\uff9f]/gu },
  // What does not fit it is counted by the words around it, below.
  'windows-1251': { good: /[а-яё]{2}/gu, bad: /\ufffd/gu },
  'windows-1250': { good: /[ąćęłńóśźżáéíöőúüűĄĆĘŁŃÓŚŹŻÁÉÍÖŐÚÜŰ„”]/gu, bad: /[¤¦§¬±¸ďňřťŕĺăâđţĎŇŘŤŔĹĂÂĐŢ]/gu },
  'windows-1252': { good: /[àâäçèéêëîïôöùûüŵŷñßáíóúÀÂÄÇÈÉÊËÎÏÔÖÙÛÜÁÍÓÚ“”‘’–£€]/gu, bad: /[¤¦¬±¸¹º»¼½¾×÷ðþÐÞõÕûÛ³¿]/gu },
};

/** The encoding whose letters make the most of the bytes beyond ASCII. */
function likeliest(bytes: Uint8Array): Decoded {
  const sample = bytes.subarray(0, 256 * 1024);
  let best: { readonly encoding: string; readonly score: number } = { encoding: 'windows-1252', score: -Infinity };
  for (const encoding of candidates) {
    const text = new TextDecoder(encoding).decode(sample);
    const { good, bad } = likely[encoding];
    const foreign = text.match(/[^\0-\x7f]/gu)?.length ?? 0;
    const unfit = encoding === 'windows-1251' ? unfit1251(text) : (text.match(bad)?.length ?? 0);
    const weight = encoding === 'windows-1251' ? 2 : 1; // its good letters are counted in pairs
    const score =
      ((text.match(good)?.length ?? 0) * weight - 3 * (unfit + (text.match(/\ufffd/gu)?.length ?? 0))) /
      Math.max(1, foreign);
    if (score > best.score) best = { encoding, score };
  }
  return { text: new TextDecoder(best.encoding).decode(bytes), encoding: best.encoding };
}

/** Letters of other Cyrillic languages, and Cyrillic in the middle of Latin words, as wrongly read Polish or French has it. */
function unfit1251(text: string): number {
  return (
    (text.match(/[ђѓєѕіїјљњћќўџґЂЃЄЅІЇЈЉЊЋЌЎЏҐ¤¦¬±]/gu)?.length ?? 0) +
    (text.match(/[a-z][а-яё]|[а-яё][a-zА-ЯЁ]/gu)?.length ?? 0)
  );
}

/** The text, or nothing where a byte does not fit the encoding. */
function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined; // the one thing a fatal decoder throws for
  }
}

function withoutMark(text: string): string {
  return text.startsWith('\ufeff') ? text.slice(1) : text;
}
