import { useEffect, useState } from 'react';
import type { Draft } from '../../shared/calls/drafts.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { call } from '../bridge.ts';
import { autosave } from '../log/composer/autosave.ts';

/** Milliseconds without a keystroke after which what is typed is kept. */
const pause = 400;

/** What kinds of drafts letting go keeps: one for each screen that is written on at length. */
export const draftKinds = ['letting-go-decide', 'letting-go-report'] as const;
export type DraftKind = (typeof draftKinds)[number];

export interface DraftForm<T> {
  readonly form: T;
  readonly change: (change: Partial<T>) => void;
  /** Keeps what still waits, and gives the draft's id: sealed under it, the draft is done, and sealing twice gives the first answer. */
  readonly settle: () => Promise<EntryId | undefined>;
  /** What was written is recorded: what is written from now on is a new draft. */
  readonly sealed: () => void;
}

/** A form whose content is kept as a draft while it is typed, so that leaving it loses nothing. `begin` is the form as it was left. */
export function useDraftForm<T extends object>(
  client: ClientId,
  kind: DraftKind,
  draft: Draft | undefined,
  begin: T,
): DraftForm<T> {
  const [form, setForm] = useState(begin);
  const [keeper] = useState(() => draftKeeper<T>(client, kind, draft?.id));
  // Keeps in the main process what was typed last, when the screen goes away before the pause is over.
  useEffect(() => () => void keeper.settle(), [keeper]);
  return {
    form,
    change: (change) => {
      const next = { ...form, ...change };
      setForm(next);
      keeper.later(next);
    },
    settle: keeper.settle,
    sealed: keeper.sealed,
  };
}

function draftKeeper<T extends object>(client: ClientId, kind: DraftKind, begun: EntryId | undefined) {
  let id = begun;
  const saver = autosave<T>(
    async (body) => {
      const fields = { ...body } as Record<string, unknown>; // a form's own fields
      const kept = await call('drafts.save', { ...(id && { id }), client, kind, body: fields });
      id = kept.id;
    },
    pause,
    () => undefined,
  );
  return {
    later: saver.later,
    settle: async () => {
      // A draft that cannot be kept must not keep the entry from being recorded.
      await saver.now().catch(() => undefined);
      return id;
    },
    sealed: () => {
      saver.drop();
      id = undefined;
    },
  };
}
