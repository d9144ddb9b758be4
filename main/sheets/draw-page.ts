import { encode } from 'fast-png';
import { openPdf } from './pdfium.ts';

/** A page as it looks. */
export interface Drawn {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** The page that was drawn: the last one where there are fewer than asked for. */
  readonly page: number;
  readonly pages: number;
  readonly text: string;
}

/** Draws a page of a PDF, so many pixels wide; nothing where it cannot be read. */
export async function drawPage(bytes: Uint8Array, wanted: number, width: number): Promise<Drawn | undefined> {
  const pdf = await openPdf(bytes);
  if (typeof pdf === 'string') return undefined;
  try {
    const page = Math.min(wanted, pdf.pages);
    const size = pdf.size(page - 1);
    const height = Math.round((width * size.height) / size.width);
    const { data } = pdf.draw(page - 1, width, height);
    const opaque = new Uint8Array(width * height * 3);
    for (let i = 0; i < width * height; i++) opaque.set(data.subarray(i * 4, i * 4 + 3), i * 3);
    const png = encode({ width, height, data: opaque, channels: 3, depth: 8 });
    return { png, width, height, page, pages: pdf.pages, text: pdf.text(page - 1) };
  } finally {
    pdf.close();
  }
}
