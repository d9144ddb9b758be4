import { join } from 'node:path';
import { z } from 'zod';
import { ClientId, EntryId, type DeviceId } from '../../shared/fields.ts';
import { Stamp } from '../../shared/journal/time.ts';
import { Refusal } from '../../shared/result.ts';
import { mostViews, SavedView, sameName } from '../../shared/saved-view.ts';
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

/** Beside the drafts stand the looks at a timeline that bear names: those are the user's words too, and are sealed where the vault is. */
export const DraftFile = z.object({
  drafts: z.array(Draft).readonly(),
  views: z.array(SavedView).readonly().optional(),
  /** Drafts in the files of other devices that were taken up here, or put away: they are not shown again. */
  settled: z.array(EntryId).readonly().optional(),
});
export type DraftFile = z.output<typeof DraftFile>;

/** The largest file of drafts, in characters. */
const limit = 4 * 1024 * 1024;

/** One device's drafts; `name` is that of a copy of their file, sealed as they are. */
export function keptDrafts(
  folder: string,
  device: DeviceId,
  files: Files,
  secrets: Secrets,
  name = `${device}.json`,
): Kept<DraftFile> {
  const seal = secrets.paper(layout.drafts(device));
  const file = new DurableFile<DraftFile>(join(folder, 'drafts', name), files, 'the drafts', seal);
  return new Kept(folder, file, DraftFile, { drafts: [] }, files);
}

/** The drafts with one of them saved: in its old place, or at the end. Refuses with `too-large` beyond 4 Mi characters in all. */
export function withDraft(before: DraftFile, draft: Draft): DraftFile {
  const { drafts } = before;
  const known = drafts.some(({ id }) => id === draft.id);
  const next = known ? drafts.map((each) => (each.id === draft.id ? draft : each)) : [...drafts, draft];
  const file = { ...before, drafts: next };
  if (JSON.stringify(file).length > limit)
    throw new Refusal('too-large', 'There are too many drafts. Record or discard some.', { limit });
  return file;
}

/** The drafts without one of them. */
export function withoutDraft(file: DraftFile, id: EntryId): DraftFile {
  return { ...file, drafts: file.drafts.filter((draft) => draft.id !== id) };
}

/** The file with a view in the place of its client's of the same name, or at the end. Refuses with `too-large` beyond so many. */
export function withView(file: DraftFile, view: SavedView): DraftFile {
  const views = [...(file.views ?? []).filter((each) => !isNamed(each, view)), view];
  if (views.length > mostViews)
    throw new Refusal('too-large', 'There are too many saved views. Discard some.', { limit: mostViews });
  return { ...file, views };
}

/** The file without a client's view of this name. */
export function withoutView(file: DraftFile, named: Pick<SavedView, 'client' | 'name'>): DraftFile {
  return { ...file, views: (file.views ?? []).filter((each) => !isNamed(each, named)) };
}

/** What is left when a client is erased: nothing of theirs. */
export function withoutClient({ drafts, views = [], ...rest }: DraftFile, client: ClientId): DraftFile {
  return {
    ...rest,
    drafts: drafts.filter((draft) => draft.client !== client),
    views: views.filter((view) => view.client !== client),
  };
}

/** The file with a draft of another device settled, and where it is taken up with what it is here. Refuses with `too-large` as for any draft. */
export function withSettled(file: DraftFile, id: EntryId, takenUp: Draft | undefined): DraftFile {
  const settled = { ...file, settled: [...new Set([...(file.settled ?? []), id])] };
  return takenUp ? withDraft(settled, takenUp) : settled;
}

/** Whether there is anything in the file. */
export function isBlank({ drafts, views = [], settled = [] }: DraftFile): boolean {
  return drafts.length === 0 && views.length === 0 && settled.length === 0;
}

function isNamed(view: SavedView, { client, name }: Pick<SavedView, 'client' | 'name'>): boolean {
  return view.client === client && sameName(view.name, name);
}
