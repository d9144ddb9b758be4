import type { WhoIs } from '../calls/import.ts';
import type { ClientId } from '../fields.ts';

/** Whose journal a thing belongs in, and which way it went. */
export interface Assigned {
  readonly client: ClientId | undefined;
  readonly isSent: boolean;
  /** Somebody whose words do not belong in the record wrote it. */
  readonly isNobodys: boolean;
}

/**
 * To whom a found thing belongs: to the client who wrote it, else to the one it was written to, else to the one chosen for what names nobody. What the
 * user wrote, or what has no writer and a client for its reader, counts as sent.
 */
export function assigned<Somebody>(
  { from, to = [] }: { readonly from?: Somebody | undefined; readonly to?: readonly Somebody[] | undefined },
  whoIs: (somebody: Somebody) => WhoIs | undefined,
  otherwise: ClientId | undefined,
): Assigned {
  const writer = from === undefined ? undefined : whoIs(from);
  if (writer === 'nobody') return { client: undefined, isSent: false, isNobodys: true };
  if (writer !== undefined && writer !== 'me') return { client: writer, isSent: false, isNobodys: false };
  const readers = to.map(whoIs).filter((is): is is ClientId => is !== undefined && is !== 'me' && is !== 'nobody');
  const [reader] = readers;
  // Of somebody unknown nobody can say on which side they stand: it goes to nobody, unless the user chose whose all of it is.
  if (from !== undefined && writer === undefined) return { client: otherwise, isSent: false, isNobodys: false };
  return { client: reader ?? otherwise, isSent: writer === 'me' || reader !== undefined, isNobodys: false };
}
