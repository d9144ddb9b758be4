import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';
import { render, type Rendered } from '../../../main/pdf/render.ts';
import type { Block, Report } from '../../../shared/reports/model.ts';
import { reportOf } from './sample-report.ts';

const run = promisify(execFile);

export const fontsFolder = resolve(import.meta.dirname, '../../../assets/fonts');

/** A folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-pdf-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface Made extends Rendered {
  readonly path: string;
}

/** Makes a PDF in this thread. */
export async function make(report: Report): Promise<Made> {
  const path = join(await temporaryFolder(), 'made.pdf');
  return { path, ...(await render(report, path, fontsFolder)) };
}

/** A report of these blocks with nothing else in it that could be taken for their text. */
export function bare(...blocks: readonly Block[]): Report {
  return reportOf(blocks, {
    running: { headLeft: '', headRight: '', footLeft: '' },
    words: { pageOf: '', continued: '', missingGlyphs: '' },
  });
}

/** What pdftotext (poppler) reads, in the order it was written. */
export async function popplerText(path: string, ...options: readonly string[]): Promise<string> {
  const { stdout } = await run('pdftotext', [...options, path, '-'], { maxBuffer: 1 << 28 });
  return stdout;
}

/** What another tool prints about a file. */
export async function tool(name: string, ...options: readonly string[]): Promise<string> {
  const { stdout } = await run(name, options, { maxBuffer: 1 << 28 });
  return stdout;
}

export type Dictionary = Record<string, unknown>;

/** A PDF's objects as qpdf reads them, an implementation that shares no code with ours. */
export class Objects {
  readonly #objects: Dictionary;
  constructor(objects: Dictionary) {
    this.#objects = objects;
  }

  static async of(path: string): Promise<Objects> {
    const json = JSON.parse(await tool('qpdf', '--json=2', '--json-stream-data=none', path)) as {
      qpdf: [unknown, Dictionary];
    };
    return new Objects(json.qpdf[1]);
  }

  /** A value, followed if it is a reference. */
  at(value: unknown): unknown {
    if (typeof value !== 'string' || !/^\d+ 0 R$/.test(value)) return value;
    const object = this.#objects[`obj:${value}`] as { value?: unknown; stream?: { dict: unknown } };
    return object.value ?? object.stream?.dict;
  }

  dictionary(value: unknown): Dictionary {
    return this.at(value) as Dictionary;
  }

  list(value: unknown): readonly unknown[] {
    const found = this.at(value);
    return Array.isArray(found) ? found : found === undefined || found === null ? [] : [found];
  }

  get catalog(): Dictionary {
    return this.dictionary(
      this.dictionary(this.#objects['trailer'])['value'] ? trailerOf(this.#objects)['/Root'] : undefined,
    );
  }

  get trailer(): Dictionary {
    return trailerOf(this.#objects);
  }

  /** Every dictionary of the file. */
  get all(): readonly Dictionary[] {
    return Object.keys(this.#objects)
      .filter((key) => key.startsWith('obj:'))
      .map((key) => this.at(key.slice(4)))
      .filter((value): value is Dictionary => typeof value === 'object' && value !== null && !Array.isArray(value));
  }
}

function trailerOf(objects: Dictionary): Dictionary {
  return (objects['trailer'] as { value: Dictionary }).value;
}
