import { z } from 'zod';
import { ClientId, Day, Name } from './fields.ts';
import { lanes, type Lane } from './timeline-view.ts';

/** So many are kept in all. */
export const mostViews = 200;

/**
 * A look at a client's timeline that is kept under a name: from a day to a day (all there is, however it grows, where neither is named), and the lanes that
 * are drawn (all where none is named).
 */
export const SavedView = z.strictObject({
  client: ClientId,
  name: Name,
  from: Day.optional(),
  to: Day.optional(),
  lanes: z.array(z.enum(lanes)).max(lanes.length).optional(),
});
export type SavedView = z.output<typeof SavedView>;

/** Whether two views bear the same name, whatever their case and the width of their letters. */
export function sameName(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** The lanes that are drawn, from above; all where none is chosen. */
export function lanesShown(chosen: readonly Lane[]): readonly Lane[] {
  return chosen.length === 0 ? lanes : lanes.filter((lane) => chosen.includes(lane));
}

function plain(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
