import { quietly } from '../quietly.ts';

/** The most pages of one file that are read. */
const mostPages = 2000;

/** The text of each page of a PDF. Throws where it is none. pdfjs runs here without a worker of its own: this is one. */
export async function readPdfPages(bytes: Uint8Array): Promise<readonly string[]> {
  const pdfjs = await quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'));
  const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
  Object.assign(globalThis, { pdfjsWorker: worker });
  const loading = pdfjs.getDocument({ data: bytes, verbosity: 0 });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= Math.min(mostPages, document.numPages); number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      pages.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      page.cleanup();
    }
    return pages;
  } finally {
    await loading.destroy();
  }
}
