import { useState } from 'react';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { call } from '../bridge.ts';
import { useKeepNow } from '../app/keep-now.ts';
import { unkept, type Left } from '../app/unkept.ts';
import { draftKeeper } from '../log/composer/draft-keeper.ts';
import type { Preview } from './letter-form.ts';

/** Keeps a letter that is being changed as a draft, so that a window that closes in the middle of a sentence loses nothing. */
export interface LetterDraft {
  readonly later: (preview: Preview, words: { readonly subject: string; readonly text: string }) => void;
  /** Keeps what still waits, and gives the draft's id: sealed under it, the draft is done, and sealing twice gives the first answer. */
  readonly settle: () => Promise<EntryId | undefined>;
  /** The letter is as the record has it again: there is nothing to keep. */
  readonly discard: () => void;
}

/** The draft of the letter on screen. It is finished where every draft is: in the log, or from Today. */
export function useLetterDraft(client: ClientId, begun: EntryId | undefined): LetterDraft {
  const [draft] = useState(() => letterDraft(client, begun));
  useKeepNow(draft.settle);
  return draft;
}

function letterDraft(client: ClientId, begun: EntryId | undefined): LetterDraft {
  const keeper = draftKeeper<Record<string, unknown>>((body) => ({ client, kind: 'letter-sent', body }), begun);
  return {
    later: ({ template, language, to, refs }, words) => {
      const address = to?.email ?? to?.name;
      keeper.later({ template, language, ...words, ...refs, ...(address !== undefined && { to: address }) });
    },
    settle: keeper.settle,
    discard: () => {
      const id = keeper.sealed();
      if (id) void call('drafts.discard', { id }).catch(() => undefined); // what is left over shows in Today
    },
  };
}

/** The letter of this kind that was being changed when it could not be kept: whoever comes back to it goes on with it. */
export function heldLetter(client: ClientId, template: string): Left | undefined {
  return unkept.of(client).findLast(({ kind, body }) => kind === 'letter-sent' && body['template'] === template);
}

/** The words of a draft of a letter. */
export function wordsIn({ body }: Left): { readonly subject: string; readonly text: string } {
  const text = (field: string) => (typeof body[field] === 'string' ? body[field] : '');
  return { subject: text('subject'), text: text('text') };
}
