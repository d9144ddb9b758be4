import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { benchEntries, running } from './content.ts';

export interface Facts {
  readonly pages: number;
  readonly tagged: boolean;
  /** Which part of PDF/A it says it is. */
  readonly archive: string | undefined;
  /** Entries whose words come back whole. */
  readonly texts: number;
}

const run = promisify(execFile);

/** What poppler reads in a file; nothing where it is not installed. */
export async function factsOf(path: string, size: number): Promise<Facts | undefined> {
  try {
    const options = { maxBuffer: 2 ** 30 };
    const { stdout: info } = await run('pdfinfo', [path], options);
    const { stdout: metadata } = await run('pdfinfo', ['-meta', path], options);
    const { stdout: text } = await run('pdftotext', ['-raw', path, '-'], options);
    const part = /pdfaid:part(?:>|=")(\d)/.exec(metadata)?.[1];
    const level = /pdfaid:conformance(?:>|=")(\w)/.exec(metadata)?.[1] ?? '';
    return {
      pages: Number(/^Pages:\s+(\d+)/m.exec(info)?.[1]),
      tagged: /^Tagged:\s+yes/m.test(info),
      archive: part === undefined ? undefined : `PDF/A-${part}${level.toLowerCase()}`,
      texts: wholeTexts(text, size),
    };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Blanks and line ends aside, and what stands between two pages, which poppler reads into an entry that goes on. */
function wholeTexts(text: string, size: number): number {
  const flat = squeezed(text.replace(/Page \d+ of \d+/g, '').replaceAll(running, ''));
  let at = 0;
  let whole = 0;
  for (const { body } of benchEntries(size)) {
    const found = flat.indexOf(squeezed(body), at);
    if (found < 0) continue;
    whole += 1;
    at = found;
  }
  return whole;
}

function squeezed(text: string): string {
  return text.replace(/\s+/g, '');
}
