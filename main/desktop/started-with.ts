import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Options of the command line that take the word after them. */
const withValue: ReadonlySet<string> = new Set(['--vault', '--passphrase-file']);

/**
 * The words for the command line where the program was started for that, else `undefined`: after `--terminal`, or in an installed program the first word
 * that is neither an option nor a file. So `on-record calls` is the command line, and a double-clicked file or no word at all is the window.
 */
export function wordsForTerminal(argv: readonly string[], isPackaged: boolean): readonly string[] | undefined {
  const at = argv.indexOf('--terminal');
  if (at > 0) return argv.slice(at + 1);
  const words = argv.slice(1).filter((word) => word !== '--no-sandbox');
  if (!isPackaged) return undefined; // the first word is the program's own folder
  if (words.includes('--help') || words.includes('-h')) return words;
  const first = firstPlain(words);
  return first === undefined || isAbsolute(first) || pathOf(first) !== undefined ? undefined : words;
}

/** The bundle or report among the words that the program was started with, as the system gives it: a path, or its address. */
export function fileToOpen(argv: readonly string[]): string | undefined {
  return argv
    .slice(1)
    .filter((word) => !word.startsWith('-'))
    .map((word) => pathOf(word) ?? word)
    .findLast((path) => isAbsolute(path) && /\.(zip|pdf)$/i.test(path));
}

function firstPlain(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    if (withValue.has(word)) i++;
    else if (word === '-' || !word.startsWith('-')) return word;
  }
  return undefined;
}

function pathOf(word: string): string | undefined {
  if (!word.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(word);
  } catch {
    return undefined; // no address of a file on this computer
  }
}
