import type { Day, EntryId } from '../fields.ts';
import { standing, type AnyEffective, type Effective } from '../journal/effective.ts';

/** Something handed over, with its acceptance, where it holds or was taken back. */
export interface Delivery {
  readonly delivered: Effective<'delivered'>;
  readonly acceptedOn?: Day;
  readonly reversedOn?: Day;
}

/** Deliveries in the order of their days. */
export function deliveriesOf(journal: readonly AnyEffective[]): readonly Delivery[] {
  const accepted = latest(standing(journal, 'accepted'));
  const reversed = latest(standing(journal, 'acceptance-reversed'));
  return standing(journal, 'delivered')
    .map((delivered): Delivery => {
      const acceptedOn = accepted.get(delivered.entry.id);
      const reversedOn = reversed.get(delivered.entry.id);
      return {
        delivered,
        ...(acceptedOn !== undefined && { acceptedOn }),
        ...(reversedOn !== undefined && reversedOn >= (acceptedOn ?? '') && { reversedOn }),
      };
    })
    .sort((a, b) =>
      a.delivered.body.on < b.delivered.body.on ? -1 : a.delivered.body.on > b.delivered.body.on ? 1 : 0,
    );
}

function latest(
  list: readonly (Effective<'accepted'> | Effective<'acceptance-reversed'>)[],
): ReadonlyMap<EntryId, Day> {
  const days = new Map<EntryId, Day>();
  for (const { body } of list) if (body.on > (days.get(body.deliverable) ?? '')) days.set(body.deliverable, body.on);
  return days;
}
