import { NotOurPdf, PdfReader, type PdfDictionary, type PdfValue } from './pdf-objects.ts';

/** How a PDF ends: the table of its objects, and where they begin. */
export interface PdfTable {
  /** Where the table itself begins. */
  readonly at: number;
  /** By number, where each object begins. */
  readonly places: ReadonlyMap<number, number>;
  readonly trailer: PdfDictionary;
  readonly reader: PdfReader;
}

const eof = '%%EOF';

/** Reads the one table of a PDF. Throws {@link NotOurPdf} where there is none in the clear, or more than one. */
export function pdfTable(bytes: Uint8Array): PdfTable {
  const tail = PdfReader.text(bytes, Math.max(0, bytes.length - 64), bytes.length);
  const ending = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail);
  if (!ending) throw new NotOurPdf('no end');
  const at = Number(ending[1]);
  const reader = new PdfReader(bytes, at);
  const places = placesIn(reader);
  const trailer = reader.value();
  // A file that was written on after it was finished has a table for each time (ISO 32000-1, 7.5.6).
  if (!isDictionary(trailer) || ['Prev', 'XRefStm', 'Encrypt'].some((name) => trailer.entries.has(name)))
    throw new NotOurPdf('written on, or locked');
  const after = PdfReader.text(bytes, reader.at, bytes.length);
  if (after.indexOf(eof) !== after.lastIndexOf(eof)) throw new NotOurPdf('written on');
  return { at, places, trailer, reader };
}

function placesIn(reader: PdfReader): ReadonlyMap<number, number> {
  if (reader.word() !== 'xref') throw new NotOurPdf('no table of objects');
  const places = new Map<number, number>();
  for (let word = reader.word(); word !== 'trailer'; word = reader.word()) {
    const first = Number(word);
    const count = Number(reader.word());
    if (!Number.isSafeInteger(first) || !Number.isSafeInteger(count) || count > 10_000_000 || word === '')
      throw new NotOurPdf('a broken table');
    for (let i = 0; i < count; i++) {
      const place = Number(reader.word());
      reader.word();
      const kind = reader.word();
      // One object in two places would be one thing for some readers and another for others.
      if (kind === 'n' && !places.has(first + i)) places.set(first + i, place);
      else if (kind !== 'f') throw new NotOurPdf('a broken table');
    }
  }
  return places;
}

export function isDictionary(value: PdfValue): value is PdfDictionary {
  return typeof value === 'object' && value !== null && 'entries' in value && value.entries instanceof Map;
}
