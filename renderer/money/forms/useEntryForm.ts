import { useState } from 'react';
import { v7 } from 'uuid';
import { EntryId, type ClientId } from '../../../shared/fields.ts';
import { useKeepNow } from '../../app/keep-now.ts';
import { useToday } from '../../app/now.ts';
import { keepDraft, unkept, useKeeping, type Left } from '../../app/unkept.ts';
import { call } from '../../bridge.ts';
import { autosave } from '../../log/composer/autosave.ts';
import { begun, fitting, withField, type DraftBody } from '../../log/composer/draft-body.ts';
import type { ComposedKind } from '../../log/composer/forms.ts';

/** How one field's change moves another, such as the due day with the day of the invoice. */
export type Follow = (before: DraftBody, after: DraftBody, field: string) => DraftBody;

export interface EntryFormOptions {
  readonly client: ClientId;
  readonly kind: ComposedKind;
  readonly preset: DraftBody;
  readonly restored: Left | undefined;
  readonly follow?: Follow | undefined;
}

/** An entry being written in a dialog, kept as a draft from the first keystroke. Its id becomes the entry's. */
export function useEntryForm({ client, kind, preset, restored, follow }: EntryFormOptions) {
  const today = useToday();
  const [id] = useState(() => restored?.id ?? EntryId.parse(v7()));
  const [body, setBody] = useState<DraftBody>(() =>
    restored ? fitting(kind, restored.body) : { ...begun(kind, today), ...preset },
  );
  const [keeping, setKeeping] = useState<'saving' | 'saved' | 'failed' | undefined>(restored && 'saved');
  const [saver] = useState(() =>
    autosave<DraftBody>((latest) => keepDraft({ id, client, kind, body: { ...latest } }), setKeeping),
  );
  useKeepNow(saver.now);
  return {
    id,
    body,
    keeping: useKeeping(id, keeping),
    /** Changes some fields; what is empty is left out. */
    change: (changes: DraftBody) => {
      const next = Object.entries(changes).reduce((before, [field, value]) => {
        const after = withField(before, field, value);
        return follow ? follow(before, after, field) : after;
      }, body);
      setBody(next);
      saver.later(next);
    },
    /** Keeps what still waits; a draft that cannot be kept must not keep the entry from being recorded. */
    settle: () => saver.now().catch(() => undefined),
    /** What was written is recorded: nothing of it waits to be kept any more. */
    drop: () => {
      saver.drop();
      unkept.forget(id);
    },
    /** Throws away what was written. */
    discard: async () => {
      saver.drop();
      await saver.now().catch(() => undefined); // a save already under way comes first
      unkept.forget(id);
      if (keeping !== undefined) await call('drafts.discard', { id });
    },
  };
}

/** The draft that was left in a dialog of this kind about the same thing. */
export function leftDraft(drafts: readonly Left[], kind: ComposedKind, preset: DraftBody): Left | undefined {
  const about = ['invoice', 'request', 'deliverable', 'replaces'] as const;
  return drafts.findLast((draft) => draft.kind === kind && about.every((field) => draft.body[field] === preset[field]));
}
