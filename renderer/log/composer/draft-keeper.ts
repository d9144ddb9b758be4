import type { EntryId } from '../../../shared/fields.ts';
import type { WindowAsk } from '../../../shared/contract.ts';
import { call } from '../../bridge.ts';
import { autosave } from './autosave.ts';

/** Milliseconds without a keystroke after which what is typed is kept. */
const pause = 400;

/** Keeps what is typed outside the composer as one draft, which the log and Today offer to finish. */
export interface DraftKeeper<T> {
  readonly later: (value: T) => void;
  /** Keeps what still waits, and gives the draft's id: sealed under it, the draft is done, and sealing twice gives the first answer. */
  readonly settle: () => Promise<EntryId | undefined>;
  /** What was written is recorded: what is written from now on is a new draft. Gives the id of the one that is done. */
  readonly sealed: () => EntryId | undefined;
}

/** `draftOf` makes the draft of what was typed, or nothing where there is nothing to keep; `begun` is the draft it goes on with. */
export function draftKeeper<T>(
  draftOf: (value: T) => Omit<WindowAsk<'drafts.save'>, 'id'> | undefined,
  begun?: EntryId,
): DraftKeeper<T> {
  let id = begun;
  const saver = autosave<T>(
    async (value) => {
      const draft = draftOf(value);
      if (draft) ({ id } = await call('drafts.save', { ...(id && { id }), ...draft }));
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
      const done = id;
      id = undefined;
      return done;
    },
  };
}
