import { useSyncExternalStore } from 'react';
import type { Draft } from '../../shared/calls/drafts.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { call, CallFailed } from '../bridge.ts';

/** A draft as it is to be kept; its id was given here, so that trying again makes no second one. */
export type Unkept = Pick<Draft, 'id' | 'client' | 'kind' | 'body'>;

/** What was typed and no disk would take. With the window it goes, and with the lock. */
const held = new Map<EntryId, Unkept>();
const listeners = new Set<() => void>();

/**
 * Keeps a draft. Where that fails, because the folder of the journal is away or its disk full, it stays here: whoever comes back to where it was typed
 * finds it, it is tried again, and the window does not close without a word. Fails as the call does.
 */
export async function keepDraft(draft: Unkept): Promise<void> {
  try {
    await call('drafts.save', draft);
    unkept.forget(draft.id);
  } catch (error) {
    // Of a client who was erased meanwhile, nothing is held either.
    if (error instanceof CallFailed && error.code === 'erased') throw error;
    held.set(draft.id, draft);
    tell();
    throw error;
  }
}

export const unkept = {
  get size() {
    return held.size;
  },
  /** What waits for a client, the latest last. */
  of: (client: ClientId): readonly Unkept[] => [...held.values()].filter((draft) => draft.client === client),
  /** It was recorded, thrown away, or is kept now. */
  forget: (id: EntryId) => {
    if (held.delete(id)) tell();
  },
  /** Nothing of it stays in the window's memory. */
  forgetAll: () => {
    held.clear();
    tell();
  },
  /** Tries again with everything that waits. */
  retry: async () => {
    for (const draft of [...held.values()]) {
      // What was typed since is another draft of this id, and is tried by itself.
      if (held.get(draft.id) === draft) await keepDraft(draft).catch(() => undefined);
    }
  },
} as const;

/** What was begun and not recorded: a draft that is kept, or words that wait for that and have no day yet. */
export type Left = Pick<Draft, 'id' | 'kind' | 'body'> & Partial<Draft>;

/** A client's drafts as they are kept, with what was typed since and is not. */
export function withUnkept(client: ClientId, drafts: readonly Draft[]): readonly Left[] {
  const waiting = unkept.of(client);
  return [
    ...drafts.map((draft) => ({ ...draft, ...waiting.find(({ id }) => id === draft.id) })),
    ...waiting.filter(({ id }) => !drafts.some((draft) => draft.id === id)),
  ];
}

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How many drafts wait to be kept. */
export function useUnkept(): number {
  return useSyncExternalStore(subscribe, () => held.size);
}

/** Whether what was typed is kept, as it is known by now: what had failed may have been kept since. */
export function useKeeping<S extends string>(id: EntryId, said: S | 'saved' | 'failed' | undefined) {
  const isHeld = useSyncExternalStore(subscribe, () => held.has(id));
  return said === 'failed' && !isHeld ? 'saved' : said;
}

/** Whether something typed went with the lock, and nobody was told yet. */
export function wasLost(): boolean {
  return sessionStorage.getItem(lost) !== null;
}

/** The mark of a lock that came before what was typed could be kept: a word, and nothing of what was typed. */
export const lost = 'unkept-lost';

/** Leaves word for the page after the lock, where something typed goes with it. */
export function sayLost(): void {
  if (held.size > 0) sessionStorage.setItem(lost, 'yes');
}
