import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import type { Pixels } from './pixels.ts';
import { wasmOf } from './wasm.ts';

let ready: Promise<WrappedPdfiumModule> | undefined;

/** PDFium as WebAssembly, without its JavaScript engine: whatever a file asks for, nothing of it runs, and a crash is an exception here. */
async function engine(): Promise<WrappedPdfiumModule> {
  ready ??= start();
  return ready;
}

async function start(): Promise<WrappedPdfiumModule> {
  const options = { wasmBinary: (await wasmOf('@embedpdf/pdfium/pdfium.wasm')).buffer };
  const pdfium = await init(options as Parameters<typeof init>[0]); // its own types lean on Emscripten's, which are not here
  pdfium.PDFiumExt_Init();
  return pdfium;
}

/** Its memory as it is now: growing gives it another. */
function memoryOf({ pdfium }: WrappedPdfiumModule): Uint8Array {
  return (pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8; // as above
}

/** What stands in `fpdfview.h`: annotations are drawn, and the last error is that a password is missing. */
const drawAnnotations = 0x01;
const passwordError = 4;

/** An open PDF of somebody else's. */
export interface ForeignPdf {
  readonly pages: number;
  /** Points. */
  size(page: number): { readonly width: number; readonly height: number };
  /** A page on white, so many pixels wide and high. */
  draw(page: number, width: number, height: number): Pixels;
  /** What can be read on a page. */
  text(page: number): string;
  /** Whether a page uses a font that is not in the file. */
  lacksFont(page: number): boolean;
  close(): void;
}

/** Opens a PDF in memory; says `locked` where it wants a password, `unreadable` where it is none. */
export async function openPdf(bytes: Uint8Array): Promise<ForeignPdf | 'locked' | 'unreadable'> {
  const pdfium = await engine();
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const memory = malloc(bytes.length);
  if (memory === 0) return 'unreadable';
  memoryOf(pdfium).set(bytes, memory);
  const document = pdfium.FPDF_LoadMemDocument(memory, bytes.length, '');
  if (document === 0) {
    const locked = pdfium.FPDF_GetLastError() === passwordError;
    free(memory);
    return locked ? 'locked' : 'unreadable';
  }
  const onPage = <T>(number: number, look: (page: number) => T): T => {
    const page = pdfium.FPDF_LoadPage(document, number);
    if (page === 0) throw new Error('this page cannot be read');
    try {
      return look(page);
    } finally {
      pdfium.FPDF_ClosePage(page);
    }
  };
  return {
    pages: pdfium.FPDF_GetPageCount(document),
    size: (number) =>
      onPage(number, (page) => ({ width: pdfium.FPDF_GetPageWidthF(page), height: pdfium.FPDF_GetPageHeightF(page) })),
    draw: (number, width, height) => onPage(number, (page) => drawn(pdfium, page, width, height)),
    text: (number) => onPage(number, (page) => textOf(pdfium, page)),
    lacksFont: (number) => onPage(number, (page) => lacksFont(pdfium, page)),
    close: () => {
      pdfium.FPDF_CloseDocument(document);
      free(memory);
    },
  };
}

function drawn(pdfium: WrappedPdfiumModule, page: number, width: number, height: number): Pixels {
  const bitmap = pdfium.FPDFBitmap_Create(width, height, 0);
  if (bitmap === 0) throw new Error('there is no room to draw this page');
  try {
    pdfium.FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
    pdfium.FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, drawAnnotations);
    const start = pdfium.FPDFBitmap_GetBuffer(bitmap);
    const stride = pdfium.FPDFBitmap_GetStride(bitmap);
    const memory = memoryOf(pdfium);
    const data = new Uint8Array(width * height * 4);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const from = start + y * stride + x * 4; // blue, green, red, unused
        const to = (y * width + x) * 4;
        data[to] = memory[from + 2] ?? 255;
        data[to + 1] = memory[from + 1] ?? 255;
        data[to + 2] = memory[from] ?? 255;
        data[to + 3] = 255;
      }
    }
    return { width, height, data };
  } finally {
    pdfium.FPDFBitmap_Destroy(bitmap);
  }
}

/** `FPDF_PAGEOBJ_TEXT` of `fpdf_edit.h`. */
const textObject = 1;

function lacksFont(pdfium: WrappedPdfiumModule, page: number): boolean {
  const count = pdfium.FPDFPage_CountObjects(page);
  for (let i = 0; i < count; i++) {
    const object = pdfium.FPDFPage_GetObject(page, i);
    if (pdfium.FPDFPageObj_GetType(object) !== textObject) continue;
    const font = pdfium.FPDFTextObj_GetFont(object);
    if (font !== 0 && pdfium.FPDFFont_GetIsEmbedded(font) === 0) return true;
  }
  return false;
}

function textOf(pdfium: WrappedPdfiumModule, page: number): string {
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const text = pdfium.FPDFText_LoadPage(page);
  if (text === 0) return '';
  const count = pdfium.FPDFText_CountChars(text);
  const memory = malloc(2 * count + 2);
  try {
    if (count <= 0 || memory === 0) return '';
    pdfium.FPDFText_GetText(text, 0, count, memory);
    const units = Buffer.from(memoryOf(pdfium).slice(memory, memory + 2 * count));
    return units.toString('utf16le').replaceAll('\0', '').toWellFormed();
  } finally {
    free(memory);
    pdfium.FPDFText_ClosePage(text);
  }
}
