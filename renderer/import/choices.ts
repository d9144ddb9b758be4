import type { ImportKind, WhoIs } from '../../shared/calls/import.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';

/** What the user has said about what was read, before any of it is recorded. */
export interface Choices {
  readonly people: Readonly<Record<string, WhoIs>>;
  /** Whose journal takes what names nobody. */
  readonly client?: ClientId | undefined;
  readonly leave: ReadonlySet<EntryId>;
  readonly signs: ReadonlyMap<EntryId, readonly string[]>;
  readonly kinds: ReadonlyMap<EntryId, ImportKind>;
}

export type Change =
  | { readonly person: string; readonly is: WhoIs }
  | { readonly people: readonly string[]; readonly is: WhoIs }
  | { readonly client: ClientId | undefined }
  | { readonly leave: readonly EntryId[] }
  | { readonly take: readonly EntryId[] }
  | { readonly item: EntryId; readonly signs: readonly string[] }
  | { readonly item: EntryId; readonly kind: ImportKind }
  | 'undo'
  | { readonly begin: ClientId | undefined };

/** The choices with those before them, so that the last change can be taken back. */
export interface Chosen {
  readonly now: Choices;
  readonly before: readonly Choices[];
}

/** Choices about who is who and what is left out, as they are asked with. */
export function peopleAndLeft({ people, client, leave }: Choices) {
  return {
    people: Object.entries(people).map(([who, is]) => ({ who, is })),
    leave: [...leave],
    ...(client !== undefined && { client }),
  };
}

export function beginning(client?: ClientId): Chosen {
  return { now: { people: {}, client, leave: new Set(), signs: new Map(), kinds: new Map() }, before: [] };
}

/** The choices after a change; the last fifty can be taken back. */
export function changed({ now, before }: Chosen, change: Change): Chosen {
  if (change === 'undo') {
    const last = before.at(-1);
    return last ? { now: last, before: before.slice(0, -1) } : { now, before };
  }
  if ('begin' in change) return beginning(change.begin);
  return { now: after(now, change), before: [...before.slice(-49), now] };
}

function after(now: Choices, change: Exclude<Change, 'undo' | { readonly begin: unknown }>): Choices {
  if ('person' in change) return { ...now, people: { ...now.people, [change.person]: change.is } };
  if ('people' in change)
    return { ...now, people: { ...now.people, ...Object.fromEntries(change.people.map((who) => [who, change.is])) } };
  if ('client' in change) return { ...now, client: change.client };
  if ('leave' in change) return { ...now, leave: new Set([...now.leave, ...change.leave]) };
  if ('take' in change) {
    const taken = new Set(change.take);
    return { ...now, leave: new Set([...now.leave].filter((id) => !taken.has(id))) };
  }
  if ('signs' in change) return { ...now, signs: new Map([...now.signs, [change.item, change.signs]]) };
  return { ...now, kinds: new Map([...now.kinds, [change.item, change.kind]]) };
}
