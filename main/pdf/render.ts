import type { Picture } from '../../shared/reports/laid-in.ts';
import type { MissingGlyph, Report } from '../../shared/reports/model.ts';
import { Fonts } from './fonts.ts';
import { Kit } from './kit.ts';
import { layOut } from './layout.ts';
import { metadataOf } from './metadata.ts';
import { nameTree } from './names.ts';
import { writeOutline } from './outline.ts';
import { OutputFile } from './output-file.ts';
import { PageNumbers } from './page-numbers.ts';
import { Painter } from './paint.ts';
import { RunningPainter } from './running.ts';
import { TagWriter } from './tag-writer.ts';
import { Words } from './words.ts';

export interface Rendered {
  /** Of the whole file, in hex. */
  readonly sha256: string;
  readonly bytes: number;
  readonly pages: number;
  /** Characters shown as boxes because no bundled font has them. */
  readonly missing: readonly MissingGlyph[];
}

export interface Progress {
  /** Pages written so far. */
  readonly pages: number;
  /** Blocks laid out so far, of all. */
  readonly done: number;
  readonly total: number;
}

/** Pages between two turns of the event loop. */
const pagesPerTurn = 8;

/** A PDF being made in this thread: first the pictures that it will show, one after the other, then its pages. */
export class Rendering {
  readonly #kit: Kit;
  readonly #fontsFolder: string;

  constructor(sink: (chunk: Uint8Array) => void, fontsFolder: string) {
    this.#kit = new Kit(sink);
    this.#fontsFolder = fontsFolder;
  }

  /** Writes a picture at once: however many there are, none waits in memory for its page. Returns its number. */
  keep(picture: Picture): number {
    return this.#kit.keep(picture);
  }

  /** Writes the pages and ends the file. */
  async write(report: Report, onProgress: (progress: Progress) => void): Promise<Pick<Rendered, 'pages' | 'missing'>> {
    const kit = this.#kit;
    kit.describe(metadataOf(report));
    const words = new Words(new Fonts(kit, this.#fontsFolder, report.language));
    const tags = new TagWriter(kit);
    const running = new RunningPainter(kit, words, report);
    const numbers = new PageNumbers(kit, words);
    const painter = new Painter(kit, tags, running, numbers);
    const total = report.parts.reduce((sum, part) => sum + part.blocks.length, 0);
    let done = 0;
    let pages = 0;
    for (const page of layOut(report, words, () => done++)) {
      painter.paint(page);
      pages = page.number;
      if (pages % pagesPerTurn !== 0) continue;
      onProgress({ pages, done, total });
      await new Promise((resolve) => setImmediate(resolve));
    }
    running.end();
    numbers.end(painter.pageOf);
    tags.end();
    writeOutline(kit, painter.bookmarks);
    if (painter.places.size > 0) kit.setNames('Dests', nameTree(kit, painter.places));
    attach(kit, report);
    kit.end();
    onProgress({ pages, done: total, total });
    return { pages, missing: words.missing };
  }
}

/** A rendering to a file. Whoever begins one finishes or abandons it. */
export class FileRendering {
  readonly #output: OutputFile;
  readonly #rendering: Rendering;

  constructor(path: string, fontsFolder: string) {
    this.#output = new OutputFile(path);
    this.#rendering = new Rendering((chunk) => this.#output.write(chunk), fontsFolder);
  }

  keep(picture: Picture): number {
    return this.#rendering.keep(picture);
  }

  /** When it resolves the file is on the disk. */
  async finish(report: Report, onProgress: (progress: Progress) => void): Promise<Rendered> {
    const { pages, missing } = await this.#rendering.write(report, onProgress);
    return { ...this.#output.finish(), pages, missing };
  }

  /** Nothing is left at the path. */
  abandon(): void {
    this.#output.abandon();
  }
}

/** A rendering in memory: a preview of what is private leaves nothing on a disk. */
export class HeldRendering {
  readonly #chunks: Uint8Array[] = [];
  readonly #rendering: Rendering;

  constructor(fontsFolder: string) {
    // a copy, which `slice` of a Buffer is not: its bytes are written over next
    this.#rendering = new Rendering((chunk) => this.#chunks.push(new Uint8Array(chunk)), fontsFolder);
  }

  keep(picture: Picture): number {
    return this.#rendering.keep(picture);
  }

  async finish(report: Report): Promise<Uint8Array<ArrayBuffer>> {
    await this.#rendering.write(report, () => undefined);
    const whole = new Uint8Array(this.#chunks.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const chunk of this.#chunks.splice(0)) {
      whole.set(chunk, at);
      at += chunk.length;
    }
    return whole;
  }
}

/**
 * Writes a report as a PDF at `path`, page by page, in this thread. Built to PDF/A-3a and PDF/UA-1; the same report gives the same bytes.
 * If it throws, nothing is left at `path`.
 */
export async function render(report: Report, path: string, fontsFolder: string): Promise<Rendered> {
  const rendering = new FileRendering(path, fontsFolder);
  try {
    return await rendering.finish(report, () => undefined);
  } catch (error) {
    rendering.abandon();
    throw error;
  }
}

/** The journal and other sources travel inside the file (ISO 19005-3, 6.8), each with its kinship to what the pages say. */
function attach(kit: Kit, report: Report): void {
  if (report.attachments.length === 0) return;
  const files = new Map<string, string>();
  for (const { name, type, description, content, modifiedAt } of report.attachments) {
    const ref = kit.attach(content, { name, type, description, relationship: 'Source', date: new Date(modifiedAt) });
    files.set(name, ref);
  }
  kit.setNames('EmbeddedFiles', nameTree(kit, files));
}
