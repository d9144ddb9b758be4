import type { DeviceId, EntryId } from '../../shared/fields.ts';
import { draftsBeside } from './drafts-beside.ts';
import type { Draft } from './drafts.ts';
import type { Files } from './files.ts';
import type { Secrets } from './secrets.ts';

/** A draft in the file of another device: of another computer, or of this one under a name it has lost. */
export interface DraftElsewhere {
  readonly device: DeviceId;
  readonly draft: Draft;
}

/**
 * What lies in the drafts of other devices, the newest last. Their files are theirs, and are written only where a client is erased and that is asked for: which of them this computer wrote itself, before its own
 * folder was lost, nothing tells any more. A file that is damaged or a link is passed over, and so is a copy; verify names them.
 */
export async function draftsElsewhere(
  folder: string,
  own: DeviceId,
  files: Files,
  secrets: Secrets,
): Promise<readonly DraftElsewhere[]> {
  const { read } = await draftsBeside(folder, own, files, secrets);
  const found = read
    .filter(({ isCopy }) => !isCopy)
    .flatMap(({ device, file }) => file.drafts.map((draft) => ({ device, draft })));
  return found.toSorted((a, b) => (a.draft.savedAt.at < b.draft.savedAt.at ? -1 : 1));
}

/** Those that were neither taken up nor put away here, and that no draft here goes on with. */
export function leftElsewhere(
  found: readonly DraftElsewhere[],
  { drafts, settled = [] }: { readonly drafts: readonly Draft[]; readonly settled?: readonly EntryId[] | undefined },
): readonly DraftElsewhere[] {
  const known = new Set<EntryId>([...settled, ...drafts.map(({ id }) => id)]);
  return found.filter(({ draft }) => !known.has(draft.id));
}
