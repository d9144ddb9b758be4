import { stat } from 'node:fs/promises';
import { isAbsolute } from 'node:path';
import type { PlaceToken } from '../../shared/contract.ts';
import { Refusal } from '../../shared/result.ts';
import type { PastedFiles } from '../pasted.ts';
import { shownName } from '../shown-name.ts';
import type { PlaceTokens } from './tokens.ts';

type Given = PlaceToken & { readonly name: string };

/** A token for a file that was dropped. Refuses what is not one plain file on this computer's disks. */
export async function droppedFile(tokens: PlaceTokens, path: unknown): Promise<Given> {
  if (typeof path !== 'string' || !isAbsolute(path)) throw new Refusal('not-found', 'this is on no disk');
  const facts = await stat(path).catch(() => undefined); // whatever the reason, there is nothing to read
  if (!facts) throw new Refusal('not-found', 'there is no such file');
  if (!facts.isFile()) throw new Refusal('invalid-input', 'only files can be dropped, not folders');
  return tokens.give(path);
}

/** A token for bytes that were pasted. */
export function pastedBytes(tokens: PlaceTokens, pasted: PastedFiles, name: unknown, bytes: unknown): Given {
  if (typeof name !== 'string' || !(bytes instanceof Uint8Array)) throw new Refusal('invalid-input', 'no bytes');
  const shown = shownName(name);
  return { ...tokens.give(pasted.keep(shown, bytes)), name: shown };
}
