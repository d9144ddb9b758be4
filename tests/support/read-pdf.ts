import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, TextItem } from 'pdfjs-dist/types/src/display/api.js';

const pdfjs = resolve(import.meta.dirname, '../../node_modules/pdfjs-dist');

/** A PDF as a reader gets it. */
export interface ReadPdf {
  /** The text of each page, in the order it was written, one line of the page to a line. */
  readonly pages: readonly string[];
  /** All pages in one string, for looking something up. */
  readonly text: string;
  /** The document's own entries: Title, Author, Producer, CreationDate … */
  readonly info: Readonly<Record<string, unknown>>;
  /** The XMP packet as it stands, or undefined. */
  readonly xmp: string | undefined;
  /** The document's language, `ja` for example, or undefined. */
  readonly language: string | undefined;
  /** Embedded files by name. */
  readonly attachments: ReadonlyMap<string, Uint8Array>;
}

/** Reads a PDF back through pdf.js, an implementation that shares no code with the one that wrote it. */
export async function readPdf(source: string | Uint8Array): Promise<ReadPdf> {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  const loading = getDocument({
    data: new Uint8Array(bytes), // pdf.js takes the buffer away from its owner, so it gets a copy
    verbosity: VerbosityLevel.ERRORS,
    standardFontDataUrl: join(pdfjs, 'standard_fonts/'),
    cMapUrl: join(pdfjs, 'cmaps/'),
    cMapPacked: true,
  });
  try {
    const document = await loading.promise;
    const pages: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const { items } = await (await document.getPage(number)).getTextContent();
      pages.push(items.map((item) => ('str' in item ? lineOf(item) : '')).join(''));
    }
    const { info, metadata } = (await document.getMetadata()) as Metadata; // its own types call both plain objects
    const { Language: language } = info;
    return {
      pages,
      text: pages.join('\n'),
      info,
      xmp: metadata?.getRaw(),
      language: typeof language === 'string' ? language : undefined,
      attachments: await attachments(document),
    };
  } finally {
    await loading.destroy();
  }
}

interface Metadata {
  readonly info: Record<string, unknown>;
  readonly metadata: { getRaw(): string } | null;
}

function lineOf(item: TextItem): string {
  return item.hasEOL ? `${item.str}\n` : item.str;
}

async function attachments(document: PDFDocumentProxy): Promise<ReadonlyMap<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  for (const [id, { filename }] of (await document.getAttachments()) ?? []) {
    const content = await document.getAttachmentContent(id);
    if (content) found.set(filename, content);
  }
  return found;
}
