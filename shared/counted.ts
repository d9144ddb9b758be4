import { z } from 'zod';
import { EntryId } from './fields.ts';

/** How many ids a figure carries across a door; the log shows the rest by kind and period. */
export const mostIds = 500;

/** What a figure was counted from, so that a click opens it: how many entries, and their ids (the newest where there are more than {@link mostIds}). */
export const Counted = z.object({ count: z.int().min(0), ids: z.array(EntryId).max(mostIds) });
export type Counted = z.output<typeof Counted>;

/** The entries a figure was counted from, oldest first. */
export function counted(ids: readonly EntryId[]): Counted {
  return { count: ids.length, ids: ids.length > mostIds ? ids.slice(-mostIds) : [...ids] };
}

/** Several lists of entries as one, oldest list first; no list is copied whole where only its end is shown. */
export function countedAll(lists: readonly (readonly EntryId[])[]): Counted {
  let count = 0;
  const newest: EntryId[][] = [];
  let kept = 0;
  for (let i = lists.length - 1; i >= 0; i--) {
    const list = lists[i] ?? [];
    count += list.length;
    if (kept >= mostIds) continue;
    const part = list.slice(Math.max(0, list.length - (mostIds - kept)));
    kept += part.length;
    newest.push(part);
  }
  return { count, ids: newest.reverse().flat() };
}

/** Nothing was counted. */
export const none: Counted = { count: 0, ids: [] };

/** Several figures' entries as one, the oldest first. */
export function together(list: readonly Counted[]): Counted {
  return {
    count: list.reduce((sum, { count }) => sum + count, 0),
    ids: list.flatMap(({ ids }) => ids).slice(-mostIds),
  };
}
