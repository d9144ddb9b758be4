import { useEffect, useState } from 'react';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { call } from '../bridge.ts';
import { autosave } from '../log/composer/autosave.ts';
import type { Preview } from './letter-form.ts';

/** Milliseconds without a keystroke after which what is typed is kept. */
const pause = 400;

/** Keeps a letter that is being changed as a draft, so that a window that closes in the middle of a sentence loses nothing. */
export interface LetterDraft {
  readonly later: (preview: Preview, words: { readonly subject: string; readonly text: string }) => void;
  /** Keeps what still waits, and gives the draft's id: sealed under it, the draft is done, and sealing twice gives the first answer. */
  readonly settle: () => Promise<EntryId | undefined>;
  /** The letter is as the record has it again: there is nothing to keep. */
  readonly discard: () => void;
}

/** The draft of the letter on screen. It is finished where every draft is: in the log, or from Today. */
export function useLetterDraft(client: ClientId): LetterDraft {
  const [draft] = useState(() => letterDraft(client));
  // Keeps in the main process what was typed last, when the place goes away before the pause is over.
  useEffect(() => () => void draft.settle(), [draft]);
  return draft;
}

function letterDraft(client: ClientId): LetterDraft {
  let id: EntryId | undefined;
  const saver = autosave<Record<string, unknown>>(
    async (body) => {
      const kept = await call('drafts.save', { ...(id && { id }), client, kind: 'letter-sent', body });
      id = kept.id;
    },
    pause,
    () => undefined,
  );
  return {
    later: ({ template, language, to, refs }, words) => {
      const address = to?.email ?? to?.name;
      saver.later({ template, language, ...words, ...refs, ...(address !== undefined && { to: address }) });
    },
    settle: async () => {
      // A draft that cannot be kept must not keep the letter from being recorded.
      await saver.now().catch(() => undefined);
      return id;
    },
    discard: () => {
      saver.drop();
      if (id) void call('drafts.discard', { id }).catch(() => undefined); // what is left over shows in Today
      id = undefined;
    },
  };
}
