import { join } from 'node:path';
import { z } from 'zod';
import { ClientId, EntryId, type DeviceId } from '../../shared/fields.ts';
import { Stamp } from '../../shared/journal/time.ts';
import { Refusal } from '../../shared/result.ts';
import { DurableFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { Kept } from './kept.ts';
import { layout } from './layout.ts';
import type { Secrets } from './secrets.ts';

/** An entry not sealed yet: the only thing that can be edited. Its id becomes the entry's. */
export const Draft = z.object({
  id: EntryId,
  client: ClientId.optional(),
  kind: z.string(),
  body: z.record(z.string(), z.unknown()),
  /** When it was first and last saved. */
  draftedAt: Stamp,
  savedAt: Stamp,
});
export type Draft = Readonly<z.output<typeof Draft>>;

const DraftFile = z.object({ drafts: z.array(Draft).readonly() });
export type DraftFile = z.output<typeof DraftFile>;

/** The largest file of drafts, in characters. */
const limit = 4 * 1024 * 1024;

/** One device's drafts. */
export function keptDrafts(folder: string, device: DeviceId, files: Files, secrets: Secrets): Kept<DraftFile> {
  const path = layout.drafts(device);
  const file = new DurableFile<DraftFile>(join(folder, path), files, 'the drafts', secrets.paper(path));
  return new Kept(folder, file, DraftFile, { drafts: [] }, files);
}

/** The drafts with one of them saved: in its old place, or at the end. Refuses with `too-large` beyond 4 Mi characters in all. */
export function withDraft({ drafts }: DraftFile, draft: Draft): DraftFile {
  const known = drafts.some(({ id }) => id === draft.id);
  const file = { drafts: known ? drafts.map((each) => (each.id === draft.id ? draft : each)) : [...drafts, draft] };
  if (JSON.stringify(file).length > limit)
    throw new Refusal('too-large', 'There are too many drafts. Record or discard some.', { limit });
  return file;
}

/** The drafts without one of them. */
export function withoutDraft({ drafts }: DraftFile, id: EntryId): DraftFile {
  return { drafts: drafts.filter((draft) => draft.id !== id) };
}
