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

/**
 * Writes a report as a PDF at `path`, page by page, in this thread. Built to PDF/A-3a and PDF/UA-1; the same report gives the same bytes.
 * If it throws, nothing is left at `path`.
 */
export async function render(
  report: Report,
  path: string,
  fontsFolder: string,
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Rendered> {
  const output = new OutputFile(path);
  try {
    const { pages, missing } = await write(report, fontsFolder, (chunk) => output.write(chunk), onProgress);
    return { ...output.finish(), pages, missing };
  } catch (error) {
    output.abandon();
    throw error;
  }
}

/** The same in memory: a preview of what is private leaves nothing on a disk. */
export async function renderInMemory(report: Report, fontsFolder: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  await write(
    report,
    fontsFolder,
    (chunk) => chunks.push(new Uint8Array(chunk)), // a copy, which `slice` of a Buffer is not: its bytes are written over next
    () => undefined,
  );
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

async function write(
  report: Report,
  fontsFolder: string,
  sink: (chunk: Uint8Array) => void,
  onProgress: (progress: Progress) => void,
): Promise<Pick<Rendered, 'pages' | 'missing'>> {
  const kit = new Kit(metadataOf(report), sink);
  const words = new Words(new Fonts(kit, fontsFolder, report.language));
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
