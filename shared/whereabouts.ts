import { z } from 'zod';
import { accountsOf } from './accounts-view.ts';
import { deliverableFold, deliverablesOn } from './deliverables.ts';
import { EntryId, Hash, type Day } from './fields.ts';
import { standing, type AnyEffective } from './journal/effective.ts';
import { folded } from './journal/following.ts';
import { locatedSorts } from './located.ts';

/** One thing of the engagement, and where it lies as far as that was said. */
export const Whereabout = z.object({
  entry: EntryId,
  sort: z.enum(['delivery', 'account', ...locatedSorts]),
  what: z.string(),
  /** The place that was named: an address, a folder, somebody's safe. */
  where: z.string().optional(),
  /** What says something of the place even where none was named: how it was delivered, on which platform it is. */
  at: z.string().optional(),
  sha256: Hash.optional(),
  onlyMine: z.literal(true).optional(),
});
export type Whereabout = z.output<typeof Whereabout>;

/**
 * Where everything is (research, 4.13, step 6): what was delivered, the accounts one was let in to, and what was noted beside them, each in the order
 * recorded. What lies nowhere yet is among it, so that it can be asked for.
 */
export function whereaboutsOf(journal: readonly AnyEffective[], asOf: Day): Whereabout[] {
  const deliveries = deliverablesOn(folded(deliverableFold, journal), asOf).map(
    ({ entry, name, where, how, sha256 }): Whereabout => ({
      entry,
      sort: 'delivery',
      what: name,
      ...(where !== undefined && { where }),
      ...(how !== undefined && { at: how }),
      ...(sha256 !== undefined && { sha256 }),
    }),
  );
  const accounts = accountsOf(journal, { asOf, cite: () => '' })
    .accounts.filter(({ toHandOver }) => toHandOver)
    .map(({ id, name, platform, address }): Whereabout => ({
      entry: id,
      sort: 'account',
      what: name,
      ...(address !== undefined && { where: address }),
      ...(platform !== name && { at: platform }),
    }));
  const others = standing(journal, 'located').map(({ entry, body: { what, sort, where, onlyMine } }): Whereabout => ({
    entry: entry.id,
    sort: sort ?? 'other',
    what,
    where,
    ...(onlyMine && { onlyMine }),
  }));
  return [...deliveries, ...accounts, ...others];
}
