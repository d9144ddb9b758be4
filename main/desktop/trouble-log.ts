import { appendFile, mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Bytes after which a new file is begun; the one before it is kept, older ones are not. */
const largest = 128 * 1024;
/** Lines of a stack that are kept. */
const deepest = 12;

/**
 * What went wrong inside the program, for a report by mail. A line says when, what kind of error, its code and where in the program; never an error's message, a path
 * or anything of the journal: a message may quote what somebody typed.
 */
export class TroubleLog {
  readonly #file: string;
  readonly #before: string;
  readonly #folder: string;
  readonly #app: string;
  #written: Promise<void> = Promise.resolve();

  constructor(state: string, app: string) {
    this.#folder = join(state, 'log');
    this.#file = join(this.#folder, 'trouble.log');
    this.#before = join(this.#folder, 'trouble.1.log');
    this.#app = app;
  }

  /** Writes an error down. A log that cannot be written is no reason for another error. */
  readonly add = (error: unknown): void => {
    this.#written = this.#written.then(() => this.#append(described(error))).catch(() => undefined); // said above
  };

  /** What stands in the log, the oldest first, once all of it is written. */
  async read(): Promise<string> {
    await this.#written;
    const parts = await Promise.all([this.#before, this.#file].map((file) => readFile(file, 'utf8').catch(() => ''))); // not there yet
    return parts.join('');
  }

  async #append(what: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true });
    const size = await stat(this.#file).then(
      (found) => found.size,
      () => 0, // not there yet
    );
    if (size > largest) await rename(this.#file, this.#before);
    const line = `${new Date().toISOString()} ${this.#app} ${what}\n`;
    await (size > largest ? writeFile(this.#file, line) : appendFile(this.#file, line));
  }
}

/** An error without its message: its kind, its code, and the places in the program it passed through, without their folders. */
export function described(error: unknown): string {
  if (!(error instanceof Error)) return 'not an error';
  const code = 'code' in error && typeof error.code === 'string' ? ` ${word(error.code)}` : '';
  const places = framesOf(error.stack ?? '');
  const cause = error.cause instanceof Error ? ` because ${described(error.cause)}` : '';
  return `${word(error.name)}${code}${places.map((place) => `\n    at ${place}`).join('')}${cause}`;
}

/** Function, file name, line and column of each frame of a stack. */
export function framesOf(stack: string): readonly string[] {
  const frames = stack.matchAll(/^\s+at (?:(?:async )?([\w$.#<> ]+) \()?(?:.*[\\/])?([\w.-]+:\d+:\d+)\)?$/gm);
  return Array.from(frames, ([, name, place]) => (name === undefined ? (place ?? '') : `${name} (${place})`)).slice(
    0,
    deepest,
  );
}

function word(text: string): string {
  return /^[\w-]{1,60}$/.test(text) ? text : 'unnamed';
}
