import type { WhoIs } from '../calls/import.ts';
import type { ClientId, EntryId } from '../fields.ts';
import { assigned, type Assigned } from './assigned.ts';

/** A thing that was read, as far as it takes to say what becomes of it. */
export interface Judged<Somebody> {
  readonly id: EntryId;
  readonly from?: Somebody | undefined;
  readonly to?: readonly Somebody[] | undefined;
  readonly duplicate: boolean;
}

/** What was said about single things, and about all that name no client. */
export interface Said {
  readonly client?: ClientId | undefined;
  readonly leave: ReadonlySet<EntryId>;
  readonly whose: ReadonlyMap<EntryId, ClientId>;
  /** A picture, by the thing whose exhibit it becomes. */
  readonly joined: ReadonlyMap<EntryId, EntryId>;
}

/** What becomes of a thing: recorded in a client's journal, or why it is not. `joined` is no entry, but an exhibit of one. */
export type Fate = 'record' | 'left' | 'already' | 'unassigned' | 'joined';

/** Says what becomes of a thing, and whose it is. The window shows it and the main process does it by this one rule. */
export function fateOf<Somebody>(
  thing: Judged<Somebody>,
  { client, leave, whose, joined }: Said,
  whoIs: (somebody: Somebody) => WhoIs | undefined,
  isRecorded: (client: ClientId | undefined) => boolean = () => thing.duplicate,
): Assigned & { readonly fate: Fate } {
  const goes = assigned(thing, whoIs, whose.get(thing.id) ?? client);
  if (leave.has(thing.id) || goes.isNobodys) return { ...goes, fate: 'left' };
  if (isRecorded(goes.client)) return { ...goes, fate: 'already' };
  const head = joined.get(thing.id);
  if (head !== undefined) return { ...goes, fate: leave.has(head) ? 'left' : 'joined' };
  return { ...goes, fate: goes.client === undefined ? 'unassigned' : 'record' };
}
