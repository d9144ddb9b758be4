import type { Accomplishment } from '../../../shared/accomplishments.ts';
import type { EntryId } from '../../../shared/fields.ts';

/** Those chosen in their order, then those left out by date: what is left out stays in sight. */
export function inOrder(all: readonly Accomplishment[], chosen: readonly EntryId[]): readonly Accomplishment[] {
  const picked = chosen.flatMap((id) => all.find(({ entry }) => entry === id) ?? []);
  return [...picked, ...all.filter(({ entry }) => !chosen.includes(entry))];
}

/** The list with the one at a place exchanged with its neighbour. */
export function moved(ids: readonly EntryId[], place: number, by: 1 | -1): readonly EntryId[] {
  const [one, other] = [ids[place], ids[place + by]];
  if (one === undefined || other === undefined) return ids;
  return ids.with(place, other).with(place + by, one);
}
