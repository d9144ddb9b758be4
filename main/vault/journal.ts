import type { DeviceId, Hash } from '../../shared/fields.ts';
import type { Entry, Owner } from '../../shared/journal/entry.ts';
import type { Damage } from './read-journal.ts';

/** The last entry of one device's file. */
export interface Head {
  readonly n: number;
  readonly hash: Hash;
}

/** The last entry of each device's file: together they stand for the whole journal. */
export type Heads = Readonly<Record<DeviceId, Head>>;

/** Entries another device knew of when it sealed, which have not arrived here. */
export interface Awaited {
  readonly device: DeviceId;
  /** The head that was seen. */
  readonly hash: Hash;
  readonly seenBy: DeviceId;
}

/** A journal as it stands now: the union of its devices' files. It never changes; a later call gives a later one. */
export interface Journal {
  readonly owner: Owner;
  /** In the order recorded; of a damaged file, only what is proven. */
  readonly entries: readonly Entry[];
  readonly heads: Heads;
  /** Set where a file of it is damaged: what to say about it, and the damage of each file. */
  readonly fault: JournalFault | undefined;
  readonly awaited: readonly Awaited[];
}

/** What is damaged in a journal. Where it is this device's own file, nothing more can be sealed in it. */
export interface JournalFault {
  readonly message: string;
  readonly damage: readonly Damage[];
}
