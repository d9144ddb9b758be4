import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { GivenPlace } from '../../shared/contract.ts';
import { Refusal } from '../../shared/result.ts';
import { filesOf } from '../import/walk.ts';
import type { PastedFiles } from '../pasted.ts';
import { shownName } from '../shown-name.ts';
import type { PlaceTokens } from './tokens.ts';

type Given = GivenPlace;

/** A token for a file that was dropped, or for a folder, which is said. Refuses what is neither on this computer's disks. */
export async function droppedFile(tokens: PlaceTokens, path: unknown): Promise<Given> {
  if (typeof path !== 'string' || !isAbsolute(path)) throw new Refusal('not-found', 'this is on no disk');
  const facts = await stat(path).catch(() => undefined); // whatever the reason, there is nothing to read
  if (!facts) throw new Refusal('not-found', 'there is no such file');
  if (facts.isDirectory()) return { ...tokens.give(path), folder: true };
  if (!facts.isFile()) throw new Refusal('invalid-input', 'this is neither a file nor a folder');
  return tokens.give(path);
}

/** How many files of a folder are kept as exhibits at once. */
const mostInside = 200;

/**
 * Tokens for the files in a folder that was dropped or chosen: hidden ones are left out, links not followed. Refuses `too-large` where there are more
 * than can be meant, so that nobody keeps half a folder unawares.
 */
export async function filesInside(tokens: PlaceTokens, folder: string): Promise<readonly Given[]> {
  const { files } = await filesOf([folder], new AbortController().signal);
  if (files.length > mostInside)
    throw new Refusal('too-large', 'there are too many files in this folder', { limit: mostInside });
  return files.map(({ path }) => tokens.give(path));
}

/** A token for bytes that were pasted. */
export function pastedBytes(tokens: PlaceTokens, pasted: PastedFiles, name: unknown, bytes: unknown): Given {
  if (typeof name !== 'string' || !(bytes instanceof Uint8Array)) throw new Refusal('invalid-input', 'no bytes');
  const shown = shownName(name);
  return { ...tokens.give(pasted.keep(shown, bytes)), name: shown };
}
