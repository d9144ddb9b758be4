import { v7 } from 'uuid';
import { EntryId } from '../../../shared/fields.ts';
import { keepDraft, unkept, type Unkept } from '../../app/unkept.ts';
import { autosave } from './autosave.ts';

/** Keeps what is typed outside the composer as one draft, which the log and Today offer to finish. */
export interface DraftKeeper<T> {
  readonly later: (value: T) => void;
  /** Keeps what still waits, and gives the draft's id: sealed under it, the draft is done, and sealing twice gives the first answer. */
  readonly settle: () => Promise<EntryId | undefined>;
  /** What was written is recorded: what is written from now on is a new draft. Gives the id of the one that is done. */
  readonly sealed: () => EntryId | undefined;
}

/** `draftOf` makes the draft of what was typed, or nothing where there is nothing to keep; `begun` is the draft it goes on with. */
export function draftKeeper<T>(draftOf: (value: T) => Omit<Unkept, 'id'> | undefined, begun?: EntryId): DraftKeeper<T> {
  let id = begun ?? EntryId.parse(v7());
  let isDraft = begun !== undefined;
  const saver = autosave<T>(async (value) => {
    const draft = draftOf(value);
    if (!draft) return;
    await keepDraft({ ...draft, id });
    isDraft = true;
  });
  return {
    later: saver.later,
    settle: async () => {
      // A draft that cannot be kept must not keep the entry from being recorded.
      await saver.now().catch(() => undefined);
      return isDraft ? id : undefined;
    },
    sealed: () => {
      saver.drop();
      unkept.forget(id);
      const done = isDraft ? id : undefined;
      id = EntryId.parse(v7());
      isDraft = false;
      return done;
    },
  };
}
