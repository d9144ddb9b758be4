import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { encodeJpeg } from '../../../main/sheets/jpeg-encoder.ts';
import { paper } from '../../support/cases/drawn.ts';

/** Photographs of a telephone, in millions of pixels. */
const photographs = [
  [2304, 1728], // 4
  [3264, 2448], // 8
  [4000, 3000], // 12
] as const;

/**
 * Files as people keep them: of ten, six photographs of 4 to 12 million pixels, two contracts of twelve pages of text, a scan of forty pages, and a
 * text. Each is a file of its own: what stands behind its end differs, which no reader looks at.
 */
export async function evidence(folder: string, count: number): Promise<readonly string[]> {
  const photos = await Promise.all(photographs.map(([width, height]) => photograph(width, height)));
  const contract = await paper({
    kind: 'paper',
    file: 'contract.pdf',
    title: 'Agreement',
    head: ['between a freelancer and a client'],
    text: Array.from(
      { length: 12 },
      (_, i) => `${i + 1}. ${'What is agreed is done, and what is done is paid. '.repeat(4)}`,
    ),
    pages: 12,
  });
  const scan = await scanned(await photograph(1240, 1754), 40);
  const paths: string[] = [];
  for (let i = 0; i < count; i++) {
    const [name, bytes] = file(i, photos, contract, scan);
    const path = join(folder, name);
    await writeFile(path, Buffer.concat([bytes, Buffer.from(`\n%${i}\n`)]));
    paths.push(path);
  }
  return paths;
}

function file(
  i: number,
  photos: readonly Uint8Array[],
  contract: Uint8Array,
  scan: Uint8Array,
): readonly [string, Uint8Array] {
  if (i % 10 === 9) return [`note-${i}.txt`, Buffer.from('Said on the telephone: it will be paid on Friday.')];
  if (i % 10 === 8) return [`scan-${i}.pdf`, scan];
  if (i % 5 === 2) return [`contract-${i}.pdf`, contract];
  return [`photo-${i}.jpg`, photos[i % photos.length] ?? scan];
}

/** Something with the light, the edges and the grain of a photograph, at every scale: leaves, cloth, a table in bad light. */
async function photograph(width: number, height: number): Promise<Uint8Array> {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at += 4) {
      let light = 120 + 50 * Math.sin(x / 197) * Math.cos(y / 171);
      for (let scale = 1; scale <= 5; scale++) light += (chance(x >> scale, y >> scale, scale) - 0.5) * 30;
      data[at] = light;
      data[at + 1] = light * 0.9;
      data[at + 2] = light * 0.75;
      data[at + 3] = 255;
    }
  }
  return encodeJpeg({ width, height, data });
}

/** From 0 to 1, always the same at one place. */
function chance(x: number, y: number, scale: number): number {
  const mixed = Math.imul(x * 374_761_393 + y * 668_265_263 + scale * 974_711, 1_274_126_177);
  return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
}

/** Pages of a scanner: a picture each. */
async function scanned(picture: Uint8Array, pages: number): Promise<Uint8Array> {
  const doc = new PDFDocument({ size: 'A4', margin: 0, autoFirstPage: false });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((done) => doc.on('end', done));
  for (let page = 0; page < pages; page++) doc.addPage().image(Buffer.from(picture), 0, 0, { width: 595, height: 842 });
  doc.end();
  await ended;
  return Buffer.concat(parts);
}
