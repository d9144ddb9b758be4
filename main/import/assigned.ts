import type { WhoIs } from '../../shared/calls/import.ts';
import type { ClientId } from '../../shared/fields.ts';
import type { Found, Somebody } from './source.ts';

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
export function assigned(
  { from, to = [] }: Pick<Found, 'from' | 'to'>,
  whoIs: (somebody: Somebody) => WhoIs | undefined,
  otherwise: ClientId | undefined,
): Assigned {
  const writer = from && whoIs(from);
  if (writer === 'nobody') return { client: undefined, isSent: false, isNobodys: true };
  if (writer !== undefined && writer !== 'me') return { client: writer, isSent: false, isNobodys: false };
  const readers = to.map(whoIs).filter((is): is is ClientId => is !== undefined && is !== 'me' && is !== 'nobody');
  const [reader] = readers;
  // Of somebody unknown nobody can say on which side they stand: it goes to nobody, unless the user chose whose all of it is.
  if (from && writer === undefined) return { client: otherwise, isSent: false, isNobodys: false };
  return { client: reader ?? otherwise, isSent: writer === 'me' || reader !== undefined, isNobodys: false };
}
