import { useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import { useKeepNow } from '../app/keep-now.ts';
import type { Left } from '../app/unkept.ts';
import { draftKeeper, type DraftKeeper } from '../log/composer/draft-keeper.ts';

/** What kinds of drafts letting go keeps: one for each screen that is written on at length. */
export const draftKinds = ['letting-go-decide', 'letting-go-report'] as const;
export type DraftKind = (typeof draftKinds)[number];

export interface DraftForm<T> extends Pick<DraftKeeper<T>, 'settle' | 'sealed'> {
  readonly form: T;
  readonly change: (change: Partial<T>) => void;
}

/** A form whose content is kept as a draft while it is typed, so that leaving it loses nothing. `begin` is the form as it was left. */
export function useDraftForm<T extends object>(
  client: ClientId,
  kind: DraftKind,
  draft: Left | undefined,
  begin: T,
): DraftForm<T> {
  const [form, setForm] = useState(begin);
  const [keeper] = useState(() =>
    draftKeeper<T>((body) => ({ client, kind, body: { ...body } as Record<string, unknown> }), draft?.id),
  );
  useKeepNow(keeper.settle);
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
