import type { LaidIn, LaidPage, Picture } from '../../shared/reports/laid-in.ts';
import { limits, room } from './limits.ts';
import { openPdf, type ForeignPdf } from './pdfium.ts';
import { rowsWithoutBlank } from './blank.ts';
import { pictureOf } from './picture.ts';
import { upper } from './pixels.ts';

/** Letters for which nothing here stands in where the file has no font: the engine's own are Latin. */
const beyondLatin = /[^\0-\u024f\u2000-\u2bff\ufb00-\ufb06]/u;

/** The pages of a PDF as pictures: nothing in it can run, load a font or break what the record is built to. `onPage` is told after each. */
export async function layPdf(bytes: Uint8Array, onPage: () => void): Promise<LaidIn<Picture>> {
  const pdf = await openPdf(bytes);
  if (typeof pdf === 'string') return { form: 'described', why: pdf };
  try {
    const pages: LaidPage<Picture>[] = [];
    for (let i = 0; i < Math.min(pdf.pages, limits.pages); i++) {
      pages.push(await pageOf(pdf, i));
      onPage();
    }
    return pages.length === 0 ? { form: 'described', why: 'unreadable' } : { form: 'pages', pages, of: pdf.pages };
  } finally {
    pdf.close();
  }
}

async function pageOf(pdf: ForeignPdf, number: number): Promise<LaidPage<Picture>> {
  const size = pdf.size(number);
  const scale = Math.min(room.width / size.width, room.height / size.height);
  const [width, height] = [size.width * scale, size.height * scale];
  const dots = (points: number) => Math.max(1, Math.round((points * limits.dotsPerInch) / 72));
  const read = pdf.text(number).replaceAll('\r\n', '\n').trim();
  const text = read.replace(/\s+/g, ' ');
  const unshown = beyondLatin.test(read) && pdf.lacksFont(number);
  const pixels = pdf.draw(number, dots(width), dots(height));
  // Where letters may be missing, what looks blank may not be.
  const rows = unshown ? pixels.height : rowsWithoutBlank(pixels);
  const shown = rows / pixels.height;
  return {
    picture: await pictureOf(upper(pixels, rows)),
    width,
    height: height * shown,
    ...(shown < 1 && { shown }),
    ...(text && { text }),
    ...(unshown && { unshown: read }),
  };
}
