import { encode } from 'fast-png';
import { encodeJpeg } from './jpeg-encoder.ts';
import { jpegHead, pdfOfJpeg, seenSize } from './jpeg.ts';
import { limits } from './limits.ts';
import { openPdf } from './pdfium.ts';
import { shrunk, type Pixels } from './pixels.ts';
import { stillIn, type Still } from './still.ts';

/** A page or a picture as the window shows it: drawn anew here, so that no decoder of the window meets a byte of the file. */
export interface Shown {
  readonly picture: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
  readonly width: number;
  readonly height: number;
  readonly page: number;
  readonly pages: number;
  /** Its own size: pixels of a picture, of a page those of a usual screen. */
  readonly natural: Size;
  readonly text: string;
  /** How many pictures there are, of one that moves: this is the first. */
  readonly frames?: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Why a file is not shown; `type`: it is neither a PDF nor a picture that is known here. */
export type NotShown = 'type' | 'too-large' | 'locked' | 'unreadable';

/** The most pixels that are drawn at once, whatever is asked for. */
const mostPixels = 16_000_000;

/** Pixels of a usual screen for a point of paper. */
const perPoint = 96 / 72;

/** A page of a PDF, or a PNG, JPEG, GIF or WebP, at most so many pixels wide. What the bytes begin with decides. Never throws for the sake of a file. */
export async function showPage(bytes: Uint8Array, page: number, width: number): Promise<Shown | NotShown> {
  try {
    if (Buffer.from(bytes.subarray(0, 1024)).includes('%PDF-', 0, 'latin1')) return await pdfPage(bytes, page, width);
    const still = stillIn(bytes);
    if (still) return tooLarge(still, limits.pixels / 2) ? 'too-large' : await shownStill(still, width);
    const jpeg = jpegHead(bytes);
    if (!jpeg) return 'type';
    return tooLarge(jpeg, limits.pixels) ? 'too-large' : await photograph(bytes, jpeg, width);
  } catch {
    return 'unreadable'; // damaged, or made to fail: the file itself is kept
  }
}

async function pdfPage(bytes: Uint8Array, wanted: number, width: number): Promise<Shown | NotShown> {
  const pdf = await openPdf(bytes);
  if (typeof pdf === 'string') return pdf;
  try {
    if (pdf.pages === 0) return 'unreadable';
    const page = Math.min(wanted, pdf.pages);
    const points = pdf.size(page - 1);
    const natural = { width: points.width * perPoint, height: points.height * perPoint };
    const size = within(natural, width);
    const text = pdf
      .text(page - 1)
      .replace(/\r\n?/g, '\n')
      .trim();
    return { ...asPng(pdf.draw(page - 1, size.width, size.height)), page, pages: pdf.pages, natural, text };
  } finally {
    pdf.close();
  }
}

/** PDFium decodes it, turns it upright and scales it. */
async function photograph(
  bytes: Uint8Array,
  head: NonNullable<ReturnType<typeof jpegHead>>,
  width: number,
): Promise<Shown | NotShown> {
  const natural = seenSize(head);
  const pdf = await openPdf(pdfOfJpeg(bytes, head));
  if (typeof pdf === 'string') return 'unreadable';
  try {
    const size = within(natural, Math.min(width, natural.width));
    return await picture(pdf.draw(0, size.width, size.height), natural, width, 'image/jpeg');
  } finally {
    pdf.close();
  }
}

async function shownStill(still: Still, width: number): Promise<Shown> {
  const { pixels, frames } = await still.decode();
  const shown = await picture(pixels, pixels, width, still.isScreen ? 'image/png' : 'image/jpeg');
  return frames > 1 ? { ...shown, frames } : shown;
}

async function picture(pixels: Pixels, natural: Size, width: number, type: Shown['type']): Promise<Shown> {
  const size = within(natural, Math.min(width, natural.width));
  const small = shrunk(pixels, size.width, size.height);
  const shown =
    type === 'image/png'
      ? asPng(small)
      : { picture: await encodeJpeg(small), type, width: small.width, height: small.height };
  return { ...shown, page: 1, pages: 1, natural, text: '' };
}

function asPng({ width, height, data: from }: Pixels): Pick<Shown, 'picture' | 'type' | 'width' | 'height'> {
  const data = new Uint8Array(width * height * 3);
  for (let i = 0, to = 0; i < from.length; i += 4) {
    data[to++] = from[i] ?? 255;
    data[to++] = from[i + 1] ?? 255;
    data[to++] = from[i + 2] ?? 255;
  }
  return { picture: encode({ width, height, data, channels: 3, depth: 8 }), type: 'image/png', width, height };
}

/** The shape of a size, so many pixels wide, or less where that would be too many of them. */
function within({ width, height }: Size, wanted: number): Size {
  const scale = Math.min(wanted / width, Math.sqrt(mostPixels / (width * height)));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function tooLarge({ width, height }: Size, most: number): boolean {
  return width * height > most;
}
