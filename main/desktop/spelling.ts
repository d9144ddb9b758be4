import type { Session } from 'electron';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { spellingLists, type SpelledLanguage, type SpellingList } from '../../shared/spelling.ts';
import type { Handlers } from '../handlers.ts';

/** The files in which Chromium looks for its lists. Should a newer one call them otherwise, it finds none, and `tests/e2e/spelling.test.ts` fails. */
const fileNames = {
  'en-GB': 'en-GB-10-1.bdic',
  'en-US': 'en-US-10-1.bdic',
  hu: 'hu-HU-3-0.bdic',
  cy: 'cy-GB-1-0.bdic',
  ru: 'ru-RU-3-0.bdic',
  pl: 'pl-PL-3-0.bdic',
} as const satisfies Record<SpellingList, string>;

export interface SpellingPlaces {
  /** `assets/spelling`. */
  readonly lists: string;
  /** Electron's profile, in which Chromium looks for its lists. */
  readonly profile: string;
}

/**
 * Chromium's own spelling checker, with the lists that came with the program: it finds them where it would have put what it downloaded. On macOS the
 * system checks, in the languages that are set there.
 */
export class Spelling {
  readonly #session: Session;
  readonly #places: SpellingPlaces;
  #languages: readonly SpelledLanguage[] = [];
  #setting: Promise<void> = Promise.resolve();

  constructor(session: Session, places: SpellingPlaces) {
    this.#session = session;
    this.#places = places;
  }

  /** What is checked now. */
  get languages(): readonly SpelledLanguage[] {
    return this.#languages;
  }

  /** From now on checks these languages and no others. Throws where a list cannot be read or put in its place; then nothing is checked. */
  check(languages: readonly SpelledLanguage[]): Promise<void> {
    const set = this.#setting.then(() => this.#set(languages));
    this.#setting = set.catch(() => undefined);
    return set;
  }

  /** A word that is right from now on, in every language; kept by Chromium in its profile. */
  add(word: string): void {
    this.#session.addWordToSpellCheckerDictionary(word);
  }

  /** The words that were added, in the order of their code points, without `removed`. */
  async added(removed?: string): Promise<string[]> {
    if (removed !== undefined) this.#session.removeWordFromSpellCheckerDictionary(removed);
    const words = await this.#session.listWordsInSpellCheckerDictionary();
    return words.toSorted((a, b) => (a < b ? -1 : 1));
  }

  async #set(languages: readonly SpelledLanguage[]): Promise<void> {
    // Setting the same again would take the marks from what is written already.
    if (languages.join() === this.#languages.join()) return;
    if (process.platform !== 'darwin') {
      const lists = languages.flatMap((language) => [...spellingLists[language]]);
      await Promise.all(lists.map((list) => this.#place(list)));
      this.#session.setSpellCheckerLanguages(lists);
    }
    this.#languages = languages;
    this.#session.setSpellCheckerEnabled(languages.length > 0);
  }

  /** Puts a list where Chromium looks for it, unless it lies there already. */
  async #place(list: SpellingList): Promise<void> {
    const folder = join(this.#places.profile, 'Dictionaries');
    const place = join(folder, fileNames[list]);
    const words = await promisify(brotliDecompress)(await readFile(join(this.#places.lists, `${list}.bdic.br`)));
    const there = await readFile(place).catch(() => undefined); // missing at the first start
    if (there?.equals(words)) return;
    await mkdir(folder, { recursive: true });
    await writeFile(`${place}.new`, words);
    await rename(`${place}.new`, place);
  }
}

export function spellingHandlers(spelling: Spelling): Handlers<'desktop.check-spelling' | 'desktop.added-words'> {
  return {
    'desktop.check-spelling': async ({ languages }) => {
      await spelling.check(languages);
      return {};
    },
    'desktop.added-words': async ({ remove }) => ({ words: await spelling.added(remove) }),
  };
}
