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

/**
 * The entries that rows of a list stand for, where it is known how many there are: the newest are found from the end back, and the rows before them are not
 * looked at.
 */
export function newest<T>(rows: readonly T[], count: number, entriesOf: (row: T) => readonly EntryId[]): Counted {
  const wanted = Math.min(count, mostIds);
  const lists: (readonly EntryId[])[] = [];
  let kept = 0;
  for (let i = rows.length - 1; i >= 0 && kept < wanted; i--) {
    const row = rows[i];
    const entries = row === undefined ? [] : entriesOf(row);
    if (entries.length === 0) continue;
    kept += entries.length;
    lists.push(entries);
  }
  return { count, ids: lists.reverse().flat().slice(-mostIds) };
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
