import type { LaidIn, LaidPage, Picture } from '../../shared/reports/laid-in.ts';
import { layPdf } from './foreign-pdf.ts';
import { jpegHead, pdfOfJpeg, seenSize } from './jpeg.ts';
import { limits, room } from './limits.ts';
import { layMail } from './mail.ts';
import { openPdf } from './pdfium.ts';
import { pictureOf } from './picture.ts';
import { shrunk, type Pixels } from './pixels.ts';
import { stillIn } from './still.ts';
import { layText } from './text.ts';

/** Points for a pixel of a picture that is not too large: a screenshot stands about as large as it was seen. */
const pointsPerPixel = 0.6;

/** Points that a picture of a screen stands high at most. */
const screenHeight = 420;

/**
 * An exhibit as it is laid into a record. What the bytes begin with decides, not what the file is called; only texts and mails, which begin
 * with anything, go by their type. Never throws for the sake of a file.
 */
export async function layIn(
  bytes: Uint8Array,
  type: string,
  onPage: () => void = () => undefined,
): Promise<LaidIn<Picture>> {
  try {
    return await laid(bytes, type, onPage);
  } catch {
    return { form: 'described', why: 'unreadable' }; // damaged, or made to fail: the file itself is kept and named
  }
}

async function laid(bytes: Uint8Array, type: string, onPage: () => void): Promise<LaidIn<Picture>> {
  if (beginsWith(bytes, '%PDF-')) return layPdf(bytes, onPage);
  const still = stillIn(bytes);
  if (still) {
    if (still.width * still.height > limits.pixels / 2) return { form: 'described', why: 'too-large' };
    const { pixels, frames } = await still.decode();
    const laidIn = await pictureAlone(pixels, pixels, still.isScreen ? screenHeight : room.height);
    return frames > 1 ? { ...laidIn, firstOf: frames } : laidIn;
  }
  const jpeg = jpegHead(bytes);
  if (jpeg) {
    if (jpeg.width * jpeg.height > limits.pixels) return { form: 'described', why: 'too-large' };
    return pictureAlone(await drawnJpeg(bytes, jpeg), seenSize(jpeg));
  }
  if (type === 'message/rfc822') return layMail(bytes);
  if (type.startsWith('text/') || type === 'application/json') {
    return isText(bytes) ? layText(bytes) : { form: 'described', why: 'unreadable' };
  }
  return { form: 'described', why: 'type' };
}

async function drawnJpeg(bytes: Uint8Array, head: NonNullable<ReturnType<typeof jpegHead>>): Promise<Pixels> {
  const seen = seenSize(head);
  const pdf = await openPdf(pdfOfJpeg(bytes, head));
  if (typeof pdf === 'string') throw new Error('this JPEG cannot be read');
  try {
    const { width, height } = largest(seen);
    return pdf.draw(0, width, height);
  } finally {
    pdf.close();
  }
}

/** A picture of its own as a page. One of a screen is PNG: upright like a telephone's, it can be read at half a page and need not fill one. */
async function pictureAlone(
  pixels: Pixels,
  whole: { width: number; height: number },
  highest: number = room.height,
): Promise<Extract<LaidIn<Picture>, { form: 'pages' }>> {
  const { width, height } = largest(pixels);
  const smaller = shrunk(pixels, width, height);
  const scale = Math.min(pointsPerPixel, room.width / whole.width, highest / whole.height);
  const page: LaidPage<Picture> = {
    picture: await pictureOf(smaller),
    width: whole.width * scale,
    height: whole.height * scale,
  };
  return { form: 'pages', pages: [page], of: 1, ...(smaller.width < whole.width && { smaller: true }) };
}

/** The most pixels that can be told apart on paper, in a picture's own shape. */
function largest({ width, height }: { readonly width: number; readonly height: number }): {
  readonly width: number;
  readonly height: number;
} {
  const dots = limits.dotsPerInch / 72;
  const scale = Math.min(1, (room.width * dots * 1.3) / width, (room.height * dots * 1.3) / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

function beginsWith(bytes: Uint8Array, text: string): boolean {
  // A PDF may have some bytes before its head; readers look for it within the first kilobyte.
  return Buffer.from(bytes.subarray(0, 1024)).includes(text, 0, 'latin1');
}

function isText(bytes: Uint8Array): boolean {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return wide || !bytes.subarray(0, 4096).includes(0);
}
