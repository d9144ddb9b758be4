import { safeName } from '../safe-name.ts';

/** How the path of an exhibit in a bundle ends: as its file's own name does, in plain small letters, or not at all. */
export function exhibitEnding(name: string): string {
  const ending = /.(\.[^.]*)$/s.exec(safeName(name))?.[1]?.toLowerCase() ?? '';
  return /^\.[a-z0-9]{1,8}$/.test(ending) ? ending : '';
}
