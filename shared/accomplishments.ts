import { z } from 'zod';
import { deliverableFold, deliverablesOn, type Deliverable } from './deliverables.ts';
import { Day, EntryId } from './fields.ts';
import { standing, type AnyEffective, type Effective } from './journal/effective.ts';
import { folded } from './journal/following.ts';
import { dayAt } from './zones.ts';

/** One line of what was accomplished: a delivery with the work behind it, or a result that stands alone (row 63; seed A31). */
export const Accomplishment = z.object({
  /** The delivery, or the first work whose result it is: what a choice of accomplishments names. */
  entry: EntryId,
  from: Day,
  to: Day,
  what: z.string(),
  /** What came of it; none for a result that stands alone, which is said already. */
  result: z.string().optional(),
});
export type Accomplishment = z.output<typeof Accomplishment>;

/** The same with the delivery it is, for what is printed beneath it. */
export interface Accomplished extends Accomplishment {
  readonly delivery?: Deliverable;
}

/**
 * Deliveries with their dates and results, and work whose accomplishment was noted, by the day each began. Work that names no day has that of its
 * recording in `zone`, the writer's own: what is chosen on screen has on paper the day it was chosen by.
 */
export function accomplishmentsOf(journal: readonly AnyEffective[], asOf: Day, zone: string): readonly Accomplished[] {
  const dayOfWork = ({ entry, body }: Effective<'work'>): Day =>
    body.on ?? dayAt(zone, Date.parse(entry.recordedAt.at));
  const behind = new Map<EntryId, Effective<'work'>[]>();
  const alone = new Map<string, Effective<'work'>[]>();
  for (const one of standing(journal, 'work')) {
    const { deliverable, accomplishment } = one.body;
    if (deliverable) add(behind, deliverable, one);
    else if (accomplishment !== undefined) add(alone, accomplishment, one);
  }
  const delivered = deliverablesOn(folded(deliverableFold, journal), asOf).map((delivery): Accomplished => {
    const works = behind.get(delivery.entry) ?? [];
    const results = [delivery.result, ...works.map(({ body }) => body.accomplishment)];
    const result = [...new Set(results.filter((one) => one !== undefined))].join('; ');
    return {
      entry: delivery.entry,
      ...span([...works.map(dayOfWork), delivery.on]),
      what: delivery.name,
      ...(result !== '' && { result }),
      delivery,
    };
  });
  const noted = [...alone].flatMap(([what, list]): Accomplished[] =>
    list[0] ? [{ entry: list[0].entry.id, ...span(list.map(dayOfWork)), what }] : [],
  );
  return [...delivered, ...noted].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
}

/** Those chosen, in the order chosen; all by date where nothing was. */
export function chosenOf<T extends Accomplishment>(
  list: readonly T[],
  chosen: readonly EntryId[] | undefined,
): readonly T[] {
  return chosen ? chosen.flatMap((id) => list.find(({ entry }) => entry === id) ?? []) : list;
}

function span(days: readonly Day[]): { readonly from: Day; readonly to: Day } {
  const sorted = [...days].sort();
  return { from: sorted[0] ?? '', to: sorted.at(-1) ?? '' };
}

function add<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
