import { resolve } from 'node:path';
import PDFDocument from 'pdfkit';
import { encodeJpeg } from '../../../main/sheets/jpeg-encoder.ts';
import { drawPage } from '../../../main/sheets/draw-page.ts';
import { openPdf } from '../../../main/sheets/pdfium.ts';
import type { RecipeOf } from './recipe.ts';

type Pdf = InstanceType<typeof PDFDocument>;

const fonts = resolve(import.meta.dirname, '../../../assets/fonts');

/** A page of paper as a PDF whose fonts are in it, the same bytes each time. */
async function pdf(size: [number, number], draw: (doc: Pdf) => void): Promise<Uint8Array> {
  const doc = new PDFDocument({ size, margin: 0, info: { CreationDate: new Date('2026-01-01T00:00:00Z') } });
  for (const [name, file] of [
    ['latin', 'NotoSans-Regular'],
    ['latin-bold', 'NotoSans-SemiBold'],
    ['wide', 'NotoSansJP-Regular'],
    ['wide-bold', 'NotoSansJP-SemiBold'],
  ] as const)
    doc.registerFont(name, resolve(fonts, `${file}.ttf`));
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((done) => doc.on('end', done));
  draw(doc);
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

/** Sets the font that has every letter of a text. */
function type(doc: Pdf, text: string, size: number, bold = false): Pdf {
  const wide = /[\u2460-\u24ff\u2600-\u26ff\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u.test(text);
  return doc.font(`${wide ? 'wide' : 'latin'}${bold ? '-bold' : ''}`).fontSize(size);
}

function write(doc: Pdf, text: string, x: number, y: number, width: number, size: number, bold = false): number {
  type(doc, text, size, bold).text(text, x, y, { width, lineGap: 2 });
  return doc.y;
}

export function paper({ title, head, text, sign = [], pages = 1 }: RecipeOf<'paper'>): Promise<Uint8Array> {
  return pdf([595, 842], (doc) => {
    let y = write(doc, title, 70, 80, 455, 18, true) + 16;
    for (const line of head) y = write(doc, line, 70, y, 455, 10.5) + 3;
    y += 14;
    for (const line of text) y = write(doc, line, 70, y, 455, 11) + 9;
    for (const [i, line] of sign.entries()) {
      const x = 70 + i * 240;
      doc
        .moveTo(x, y + 70)
        .lineTo(x + 190, y + 70)
        .lineWidth(0.7)
        .stroke();
      scrawl(doc, x + 10, y + 58, i);
      write(doc, line, x, y + 76, 210, 9);
    }
    for (let page = 2; page <= pages; page++) {
      doc.addPage();
      write(doc, title, 70, 80, 455, 12, true);
      for (let i = 0; i < 6; i++) doc.rect(70 + (i % 2) * 235, 130 + Math.floor(i / 2) * 200, 215, 170).stroke('#999');
    }
  });
}

/** Something like a signature. */
function scrawl(doc: Pdf, x: number, y: number, seed: number): void {
  doc.moveTo(x, y);
  for (let i = 1; i < 9; i++) doc.quadraticCurveTo(x + i * 16 - 8, y - 26 + ((i * 37 + seed * 11) % 40), x + i * 16, y);
  doc.lineWidth(1.1).stroke('#1c2f6b').fillColor('#000').strokeColor('#000');
}

export function invoice(one: RecipeOf<'invoice'>): Promise<Uint8Array> {
  const [name, date, due, what, quantity, amount] = one.words;
  return pdf([595, 842], (doc) => {
    let y = 70;
    for (const line of one.from) y = write(doc, line, 70, y, 240, 10) + 2;
    y = 150;
    for (const line of one.to) y = write(doc, line, 70, y, 240, 10.5) + 2;
    write(doc, `${name} ${one.number}`, 330, 70, 210, 16, true);
    write(doc, `${date}: ${one.date}`, 330, 150, 210, 10);
    write(doc, `${due}: ${one.due}`, 330, 168, 210, 10);
    doc.rect(70, 250, 455, 22).fill('#e8ece4').fillColor('#000');
    for (const [text, x] of [
      [what, 78],
      [quantity, 340],
      [amount, 440],
    ] as const)
      write(doc, text, x, 255, 120, 10, true);
    y = 282;
    for (const [item, many, sum] of one.lines) {
      write(doc, many, 340, y, 95, 10);
      write(doc, sum, 440, y, 90, 10);
      y = Math.max(write(doc, item, 78, y, 250, 10), y + 16) + 6;
    }
    doc.moveTo(70, y).lineTo(525, y).lineWidth(0.7).stroke();
    write(doc, one.total, 300, y + 10, 225, 12, true);
    write(doc, one.foot, 70, 740, 455, 8.5);
  });
}

/** A telephone's screen with a conversation, as PNG. */
export async function chat({ title, date, lines }: RecipeOf<'chat'>): Promise<Uint8Array> {
  const sizes = lines.map(([, , text]) =>
    Math.max(1, Math.ceil(text.length / (/[\u3000-\u9fff]/u.test(text) ? 15 : 30))),
  );
  const height = 110 + sizes.reduce((sum, many) => sum + many * 17 + 30, 0);
  return screenshot([360, Math.max(320, height)], (doc) => {
    doc.rect(0, 0, 360, 2000).fill('#eef1ee');
    doc.rect(0, 0, 360, 52).fill('#2f5d50').fillColor('#fff');
    write(doc, title, 18, 16, 320, 14, true);
    doc.fillColor('#667');
    write(doc, date, 18, 64, 320, 9);
    let y = 86;
    for (const [i, [who, time, text]] of lines.entries()) {
      const high = (sizes[i] ?? 1) * 17 + 14;
      const x = who === 'me' ? 84 : 14;
      doc
        .roundedRect(x, y, 262, high, 9)
        .fill(who === 'me' ? '#d7ecd9' : '#fff')
        .fillColor('#111');
      write(doc, text, x + 10, y + 6, 215, 11);
      doc.fillColor('#778');
      write(doc, time, x + 230, y + high - 14, 40, 7);
      y += high + 16;
    }
  });
}

/** A page of a program or a website, as PNG. */
export function screen({ title, lines }: RecipeOf<'screen'>): Promise<Uint8Array> {
  return screenshot([640, 140 + lines.length * 44], (doc) => {
    doc.rect(0, 0, 640, 2000).fill('#fbfbf9');
    doc.rect(0, 0, 640, 34).fill('#dfe3e0').fillColor('#333');
    for (const [i, colour] of ['#c66', '#cb5', '#6a6'].entries()) doc.circle(18 + i * 16, 17, 5).fill(colour);
    doc.fillColor('#333');
    write(doc, title, 90, 10, 540, 10);
    let y = 64;
    for (const [i, line] of lines.entries()) y = write(doc, line, 44, y, 550, i === 0 ? 17 : 12, i === 0) + 16;
  });
}

/** A slip of paper on a table, photographed a little aslant, as JPEG. */
export async function photo({ title, lines }: RecipeOf<'photo'>): Promise<Uint8Array> {
  const bytes = await pdf([480, 640], (doc) => {
    const table = doc.linearGradient(0, 0, 480, 640).stop(0, '#8a6f52').stop(1, '#5d4a38');
    doc.rect(0, 0, 480, 640).fill(table);
    doc.rotate(-4, { origin: [240, 320] });
    doc.rect(70, 90, 350, 430).fill('#f6f2e6').fillColor('#222');
    let y = write(doc, title, 100, 120, 290, 17, true) + 20;
    for (const line of lines) y = write(doc, line, 100, y, 290, 13) + 12;
  });
  const open = await openPdf(bytes);
  if (typeof open === 'string') throw new Error(open);
  try {
    return await encodeJpeg(open.draw(0, 960, 1280));
  } finally {
    open.close();
  }
}

async function screenshot(size: [number, number], draw: (doc: Pdf) => void): Promise<Uint8Array> {
  const drawn = await drawPage(await pdf(size, draw), 1, size[0] * 2);
  if (!drawn) throw new Error('a screenshot could not be drawn');
  return drawn.png;
}
