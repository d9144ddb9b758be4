import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handlers } from '../handlers.ts';
import { disclosedSystem } from './system.ts';
import type { Licence } from './licences-at-build.ts';
import { framesOf, type TroubleLog } from './trouble-log.ts';

/** Where the licences of what is shipped lie. */
export interface AboutPlaces {
  /** The folders of the three builds, each with its `licences.json`. */
  readonly builds: readonly string[];
  readonly fonts: string;
  readonly spelling: string;
}

/** What the program is, what it is made of, and what went wrong in it. */
export function aboutHandlers(
  places: AboutPlaces,
  version: string,
  troubles: TroubleLog,
): Handlers<'desktop.about' | 'desktop.trouble'> {
  return {
    'desktop.about': async () => ({
      version,
      electron: process.versions.electron,
      chromium: process.versions['chrome'] ?? '',
      licences: [
        ...(await packages(places.builds)),
        ...(await fonts(places.fonts)),
        ...(await spellingLists(places.spelling)),
      ],
    }),
    'desktop.trouble': async ({ stack }) => {
      if (stack !== undefined) {
        const error = new Error();
        error.name = 'InTheWindow';
        error.stack = framesOf(stack)
          .map((frame) => `    at ${frame}`)
          .join('\n');
        troubles.add(error);
      }
      return { text: `On Record ${version}\n${disclosedSystem()}\n\n${await troubles.read()}` };
    },
  };
}

async function packages(builds: readonly string[]): Promise<readonly Licence[]> {
  const lists = await Promise.all(
    builds.map(async (folder) => JSON.parse(await readFile(join(folder, 'licences.json'), 'utf8')) as Licence[]), // written by our own build
  );
  const byName = new Map(lists.flat().map((one) => [`${one.name} ${one.version}`, one]));
  return [...byName.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Each font's licence stands beside it, as `OFL-<font>.txt`. */
async function fonts(folder: string): Promise<readonly Licence[]> {
  const files = (await readdir(folder)).filter((file) => file.startsWith('OFL-')).toSorted();
  return Promise.all(
    files.map(async (file) => ({
      name: file.slice('OFL-'.length, -'.txt'.length),
      version: '',
      licence: 'OFL-1.1',
      text: (await readFile(join(folder, file), 'utf8')).trim(),
    })),
  );
}

/** `lists.json` says what the lists were made of; the licence of each stands beside it. */
async function spellingLists(folder: string): Promise<readonly Licence[]> {
  const lists = JSON.parse(await readFile(join(folder, 'lists.json'), 'utf8')) as readonly SpellingSource[]; // our own file
  return Promise.all(
    lists.map(async ({ list, package: name, version, licence }) => ({
      name,
      version,
      licence,
      text: (await readFile(join(folder, `${list}.txt`), 'utf8')).trim(),
    })),
  );
}

interface SpellingSource {
  readonly list: string;
  readonly package: string;
  readonly version: string;
  readonly licence: string;
}
