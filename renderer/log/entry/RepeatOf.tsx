import { useQuery } from '@tanstack/react-query';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { EntryLink } from './EntryLink.tsx';

/** Leads from an incident to the limit it repeats, where the record shows it and the user named none (row 21). */
export function RepeatOf({ client, entry, named }: { client: ClientId; entry: EntryId; named: readonly EntryId[] }) {
  const limits = useQuery(asking('signs.view', { client })).data?.limits ?? [];
  const crossed = limits.filter(
    (limit) => !named.includes(limit.entry) && limit.repeats.some((repeat) => repeat.entry === entry),
  );
  return crossed.map((limit) => <EntryLink key={limit.entry} client={client} entry={limit.entry} />);
}
