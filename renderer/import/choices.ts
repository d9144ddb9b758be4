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
  /** Whose journal takes single things that name nobody. */
  readonly whose: ReadonlyMap<EntryId, ClientId>;
  /** Pictures that show the same as another thing, by that thing. */
  readonly joined: ReadonlyMap<EntryId, EntryId>;
  /** What pictures show, in the user's words. */
  readonly texts: ReadonlyMap<EntryId, string>;
}

export type Change =
  | { readonly person: string; readonly is: WhoIs }
  | { readonly people: readonly string[]; readonly is: WhoIs }
  | { readonly client: ClientId | undefined }
  | { readonly leave: readonly EntryId[] }
  | { readonly take: readonly EntryId[] }
  | { readonly item: EntryId; readonly signs: readonly string[] }
  | { readonly item: EntryId; readonly kind: ImportKind }
  | { readonly item: EntryId; readonly whose: ClientId | undefined }
  | { readonly item: EntryId; readonly text: string }
  | { readonly join: EntryId; readonly to: EntryId }
  | { readonly apart: EntryId }
  | 'undo'
  | { readonly begin: ClientId | undefined };

/** The choices with those before them, so that the last change can be taken back. */
export interface Chosen {
  readonly now: Choices;
  readonly before: readonly Choices[];
}

/** Choices about who is who, what goes where and what is left out, as they are asked with. */
export function peopleAndLeft({ people, client, leave, whose, joined }: Choices) {
  return {
    people: Object.entries(people).map(([who, is]) => ({ who, is })),
    leave: [...leave],
    whose: [...whose].map(([item, is]) => ({ item, is })),
    joined: [...joined].map(([item, to]) => ({ item, to })),
    ...(client !== undefined && { client }),
  };
}

export function beginning(client?: ClientId): Chosen {
  const now: Choices = {
    people: {},
    client,
    leave: new Set(),
    signs: new Map(),
    kinds: new Map(),
    whose: new Map(),
    joined: new Map(),
    texts: new Map(),
  };
  return { now, before: [] };
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
  if ('whose' in change) return { ...now, whose: withOr(now.whose, change.item, change.whose) };
  if ('text' in change) return { ...now, texts: withOr(now.texts, change.item, change.text.trim() || undefined) };
  if ('join' in change) {
    // What belonged to it goes along.
    const along = [...now.joined].map(([one, to]) => [one, to === change.join ? change.to : to] as const);
    return { ...now, joined: new Map([...along, [change.join, change.to]]) };
  }
  if ('apart' in change) return { ...now, joined: withOr(now.joined, change.apart, undefined) };
  return { ...now, kinds: new Map([...now.kinds, [change.item, change.kind]]) };
}

function withOr<V>(map: ReadonlyMap<EntryId, V>, key: EntryId, value: V | undefined): ReadonlyMap<EntryId, V> {
  const others = [...map].filter(([one]) => one !== key);
  return new Map(value === undefined ? others : [...others, [key, value]]);
}
