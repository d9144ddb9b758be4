import { Unzlib } from 'fflate';
import type { Digest } from '../journal/digest.ts';
import { NotOurPdf, PdfReader, pdfText, type PdfDictionary, type PdfValue } from './pdf-objects.ts';
import { hasOwnPartsOnly } from './pdf-parts.ts';
import { isSealed } from './pdf-seal.ts';
import { isDictionary, pdfTable, type PdfTable } from './pdf-table.ts';

/** A file embedded in a PDF. */
export interface Embedded {
  readonly description: string;
  /** Unpacked. */
  readonly content: Uint8Array;
}

/** What a report says of itself outside its pages. */
export interface PdfFile {
  readonly title: string;
  /** Whether it was made with this program, as it says itself. */
  readonly isOurs: boolean;
  /** Whether it is, byte for byte, as the program wrote it, as far as that can be seen in it, with nothing but what the program writes. */
  readonly isSealed: boolean;
  /** ISO 8601 in UTC, to the second; empty where it does not say so. */
  readonly madeAt: string;
  readonly attachments: ReadonlyMap<string, Embedded>;
}

/** The largest embedded file that is unpacked, in bytes. */
const largest = 256 * 1024 * 1024;

/**
 * Reads the title and the embedded files of a PDF as this program writes it: one table of all objects at the end, in the clear. Throws
 * {@link NotOurPdf} for any other, and for one that another program went on writing after it was finished: such a file is not the one that was
 * issued, whatever its pages show.
 */
export function readPdfFile(digest: Digest, bytes: Uint8Array): PdfFile {
  if (PdfReader.text(bytes, 0, 5) !== '%PDF-') throw new NotOurPdf('no PDF');
  const table = pdfTable(bytes);
  const objects = objectsOf(bytes, table);
  const root = objects.dictionary(objects.trailer.entries.get('Root'));
  const info = objects.dictionary(objects.trailer.entries.get('Info'));
  const title = objects.resolve(info.entries.get('Title'));
  const attachments = new Map<string, Embedded>();
  const listed = new Set<number>();
  const names = root.entries.get('Names');
  const embedded = names === undefined ? undefined : objects.dictionary(names).entries.get('EmbeddedFiles');
  if (embedded !== undefined) collect(objects, objects.dictionary(embedded), { attachments, listed }, 0);
  // What is said to belong to the document is what is listed.
  const belonging = list(objects.resolve(root.entries.get('AF'))).map((one) => isRef(one) && one.ref);
  if (!belonging.every((one) => one !== false && listed.has(one))) throw new NotOurPdf('unlisted');
  const madeAt = instantOf(textOf(objects.resolve(info.entries.get('CreationDate'))));
  const isOurs = textOf(objects.resolve(info.entries.get('Creator'))) === 'On Record';
  const asWritten = isSealed(digest, bytes) && hasOwnPartsOnly(objects, root);
  return { title: textOf(title), isOurs, isSealed: asWritten, madeAt, attachments };
}

/** A date as this program writes it, `D:20261121201503Z` (ISO 32000-1, 7.9.4). */
function instantOf(date: string): string {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(date);
  if (!parts) return '';
  const [, year, month, day, hour, minute, second] = parts;
  return `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
}

/** What the program says of an embedded file, and of the stream it is in: anything more could make another file of it for another reader. */
const fileParts = new Set(['AFRelationship', 'Desc', 'EF', 'F', 'Type', 'UF']);
const streamParts = new Set(['Filter', 'Length', 'Params', 'Subtype', 'Type']);

function hasOnly({ entries }: PdfDictionary, parts: ReadonlySet<string>): boolean {
  return [...entries.keys()].every((name) => parts.has(name));
}

interface Collected {
  readonly attachments: Map<string, Embedded>;
  /** The objects that name them. */
  readonly listed: Set<number>;
}

function collect(objects: Objects, node: PdfDictionary, into: Collected, depth: number): void {
  if (depth > 16) throw new NotOurPdf('too deep');
  for (const kid of list(objects.resolve(node.entries.get('Kids'))))
    collect(objects, objects.dictionary(kid), into, depth + 1);
  const pairs = list(objects.resolve(node.entries.get('Names')));
  for (let i = 1; i < pairs.length; i += 2) {
    const pair = pairs[i] ?? null;
    if (isRef(pair)) into.listed.add(pair.ref);
    const spec = objects.dictionary(pair);
    if (!hasOnly(spec, fileParts)) throw new NotOurPdf('an attachment with more than a name and a description');
    const name = textOf(objects.resolve(spec.entries.get('UF') ?? spec.entries.get('F')));
    const files = objects.dictionary(spec.entries.get('EF')).entries;
    const file = files.get('F') ?? null;
    const alike = [...files.values()].every((one) => isRef(one) && isRef(file) && one.ref === file.ref);
    // Two files of one name, two names of one file, or a file for each of two sorts of readers: one would see what another does not.
    if (into.attachments.has(name)) throw new NotOurPdf('two attachments of one name');
    if (!alike || name !== textOf(objects.resolve(spec.entries.get('F'))))
      throw new NotOurPdf('an attachment in two ways');
    into.attachments.set(name, {
      description: textOf(objects.resolve(spec.entries.get('Desc'))),
      content: objects.embedded(file),
    });
  }
}

interface Objects {
  readonly trailer: PdfDictionary;
  resolve(value: PdfValue | undefined): PdfValue;
  dictionary(value: PdfValue | undefined): PdfDictionary;
  /** The unpacked bytes of an embedded file. */
  embedded(value: PdfValue | undefined): Uint8Array;
}

function objectsOf(bytes: Uint8Array, { reader, places, trailer }: PdfTable): Objects {
  const begin = (number: number): PdfReader => {
    const place = places.get(number);
    if (place === undefined) throw new NotOurPdf(`no object ${number}`);
    reader.at = place;
    if (Number(reader.word()) !== number || reader.word() !== '0' || reader.word() !== 'obj')
      throw new NotOurPdf(`object ${number} is elsewhere`);
    return reader;
  };
  const resolve = (value: PdfValue | undefined): PdfValue => {
    let found = value ?? null;
    for (let steps = 0; isRef(found); steps++) {
      if (steps > 8) throw new NotOurPdf('a circle');
      found = begin(found.ref).value();
    }
    return found;
  };
  const dictionary = (value: PdfValue | undefined): PdfDictionary => {
    const found = resolve(value);
    if (!isDictionary(found)) throw new NotOurPdf('no dictionary');
    return found;
  };
  return {
    trailer,
    resolve,
    dictionary,
    embedded(value) {
      const head = dictionary(value);
      if (reader.word() !== 'stream') throw new NotOurPdf('no stream');
      if (!hasOnly(head, streamParts))
        throw new NotOurPdf('a stream that is unpacked in another way, or lies elsewhere');
      // A line end follows the word: CR LF, or LF.
      const from = reader.at + (bytes[reader.at] === 13 ? 2 : 1);
      const length = resolve(head.entries.get('Length'));
      const filter = head.entries.get('Filter');
      if (typeof length !== 'number' || from + length > bytes.length)
        throw new NotOurPdf('a stream without its length');
      // A reader who finds no end there looks for one, and takes what lies between for a part of it.
      reader.at = from + length;
      if (reader.word() !== 'endstream') throw new NotOurPdf('a stream of another length');
      const packed = bytes.subarray(from, from + length);
      if (filter === undefined) return packed;
      const only = Array.isArray(filter) && filter.length === 1 ? filter[0] : filter;
      if (typeof only !== 'object' || only === null || !('name' in only) || only.name !== 'FlateDecode')
        throw new NotOurPdf('an unknown filter');
      return unpacked(packed);
    },
  };
}

function unpacked(packed: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let count = 0;
  let ended = false;
  const inflate = new Unzlib((piece, final) => {
    ended = final;
    count += piece.length;
    if (count > largest) throw new NotOurPdf('too large');
    parts.push(piece);
  });
  try {
    for (let at = 0; at < packed.length; at += 16_384)
      inflate.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
  } catch (cause) {
    throw new NotOurPdf('not packed as it says', { cause });
  }
  if (!ended) throw new NotOurPdf('cut off');
  const whole = new Uint8Array(count);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function isRef(value: PdfValue): value is { readonly ref: number } {
  return typeof value === 'object' && value !== null && 'ref' in value;
}

function list(value: PdfValue): readonly PdfValue[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: PdfValue): string {
  return typeof value === 'object' && value !== null && 'string' in value ? pdfText(value.string) : '';
}
