import type { Files } from './files.ts';
import { JournalFile } from './journal-file.ts';
import { isDisplaced } from './layout.ts';
import type { Mark, Place } from './read-journal.ts';
import type { Secrets } from './secrets.ts';

/**
 * Whether a file of this device stands behind where this computer knows it stood: cut, gone, or another one in its place. Damage
 * within the file is not that; it is named when the journal is opened.
 */
export async function isBehind(
  folder: string,
  place: Place,
  mark: Mark,
  files: Files,
  secrets: Secrets,
): Promise<boolean> {
  if (place.owner !== 'vault' && (await isDisplaced(files, folder, place.owner, place.device))) return false;
  const journal = new JournalFile(folder, place, files, secrets);
  const facts = await files.facts(journal.path);
  // One byte less: perhaps only the last line feed is missing. The last entry says so itself.
  if (!facts || facts.size < mark.end - 1) return true;
  const file = await files.open(journal.path, 'read');
  try {
    const hash = Buffer.alloc(64);
    await file.read(hash, 0, 64, mark.start);
    if (facts.size >= mark.end && hash.toString('latin1') === mark.hash) return false;
  } finally {
    await file.close();
  }
  await journal.read();
  return !journal.damage && journal.mark.hash !== mark.hash;
}
