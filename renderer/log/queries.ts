import { keepPreviousData, queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import type { LogItem } from '../../shared/calls/wire.ts';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import type { Sought } from './stream/sought.ts';

/** Which entries of a log are looked at; nothing chosen means all. */
export interface Filter {
  readonly kinds: readonly string[];
  readonly signs: readonly string[];
}

export const noFilter: Filter = { kinds: [], signs: [] };

/** Entries are asked for in stretches of this many. */
const stretch = 100;

/** A log as far as it is known: how many entries there are, and those that have been asked for. */
export interface Log {
  readonly total: number;
  readonly itemAt: (index: number) => LogItem | undefined;
}

/** The log of a client, of which the end and the stretches around `shown` are read. Undefined until its length is known. */
export function useLog(client: ClientId, filter: Filter, shown: { readonly first: number; readonly last: number }) {
  const end = useQuery({ ...view(client, filter), placeholderData: keepPreviousData });
  const from = end.data?.from ?? 0;
  const wanted = stretchesBefore(from, shown);
  const earlier = useQueries({ queries: wanted.map((start) => view(client, filter, start)) });
  const log: Log | undefined = end.data && {
    total: end.data.total,
    itemAt: (index) => {
      if (index >= from) return end.data.items[index - from];
      const start = Math.floor(index / stretch) * stretch;
      return earlier[wanted.indexOf(start)]?.data?.items[index - start];
    },
  };
  return { log, error: end.error, isFetching: end.isFetching || earlier.some((query) => query.isFetching) };
}

/** Where the entry of a day, or one entry, stands in the log. */
export function placeOf(client: ClientId, { kinds, signs }: Filter, sought: Sought) {
  const wish = 'day' in sought ? { day: sought.day, limit: 1 } : { entry: sought.entry, limit: stretch };
  return asking('log.view', { client, kinds: [...kinds], signs: [...signs], ...wish });
}

/** All entries of some kinds: the invoices a payment can be for, the requests an answer can be to. */
export function entriesOf(client: ClientId, kinds: readonly string[]) {
  return asking('log.view', { client, kinds: [...kinds], limit: 500 });
}

function view(client: ClientId, { kinds, signs }: Filter, from?: number) {
  return queryOptions(
    asking('log.view', {
      client,
      kinds: [...kinds],
      signs: [...signs],
      limit: stretch,
      ...(from !== undefined && { from }),
    }),
  );
}

function stretchesBefore(
  end: number,
  { first, last }: { readonly first: number; readonly last: number },
): readonly number[] {
  const starts: number[] = [];
  for (let start = Math.floor(first / stretch) * stretch; start <= last && start < end; start += stretch)
    starts.push(start);
  return starts;
}
