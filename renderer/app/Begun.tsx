import { createContext, useContext, useState, type ReactNode } from 'react';
import { v7 } from 'uuid';
import type { z } from 'zod';
import { EntryId, type ClientId } from '../../shared/fields.ts';
import { call } from '../bridge.ts';
import { autosave } from '../log/composer/autosave.ts';
import { draftKind, type BegunForm } from './begun-forms.ts';
import { useKeepNow } from './keep-now.ts';
import { useLeftDrafts } from './left-drafts.ts';
import { keepDraft, unkept, type Left } from './unkept.ts';

/** Which form this is, and what it is about: the draft that was left in it is found by that. */
export interface Begins {
  readonly form: BegunForm;
  readonly client: ClientId;
  /** The entry, account or pattern it is about, where there can be several. */
  readonly about?: string;
}

type Keeper = ReturnType<typeof formKeeper>;

const BegunContext = createContext<Keeper | undefined>(undefined);

export interface BegunProps {
  readonly of: Begins;
  /** What is done when the form is recorded, or left with "Cancel". */
  readonly onClose: () => void;
  /** `close` throws the draft away and then does what `onClose` does; recorded as the draft, an entry is recorded once. */
  readonly children: (close: () => void, draft: EntryId) => ReactNode;
}

/**
 * A form whose words are kept as a draft while they are written ({@link useWritten}), so that a window that closes in the middle of a sentence loses nothing:
 * the form begins with them the next time, and Today leads to it. For forms that are neither the composer's nor an entry's of money or terms, which have their own.
 */
export function Begun(props: BegunProps) {
  const drafts = useLeftDrafts(props.of.client);
  const { form, about } = props.of;
  if (!drafts) return null;
  return (
    <Formed
      {...props}
      left={drafts.findLast(({ kind, body }) => kind === draftKind(form) && body['about'] === about)}
    />
  );
}

function Formed({ of, onClose, children, left }: BegunProps & { left: Left | undefined }) {
  const [keeper] = useState(() => formKeeper(of, left));
  useKeepNow(keeper.now);
  const close = () => {
    void keeper.end().catch(() => undefined); // what cannot be thrown away now shows in Today
    onClose();
  };
  return <BegunContext value={keeper}>{children(close, keeper.id)}</BegunContext>;
}

/** A field of the form, as `useState` has it: it begins as it was left, where that passes its schema, and what is written in it is kept. */
export function useWritten<T>(field: string, first: T, schema: z.ZodType<T>): readonly [T, (next: T) => void] {
  const keeper = useContext(BegunContext);
  const [value, setValue] = useState(() => (keeper ? keeper.begin(field, first, schema) : first));
  const write = (next: T) => {
    setValue(next);
    keeper?.write(field, next);
  };
  return [value, write];
}

/** Whether the form began with words that were left in it: they are not dropped without a question. */
export function useIsTakenUp(): boolean {
  return useContext(BegunContext)?.isTakenUp ?? false;
}

function formKeeper({ form, client, about }: Begins, left: Left | undefined) {
  const id = left?.id ?? EntryId.parse(v7());
  const kind = draftKind(form);
  const firsts = new Map<string, unknown>();
  let isDraft = left !== undefined;
  let body: Readonly<Record<string, unknown>> = left?.body ?? (about === undefined ? {} : { about });
  const drop = async () => {
    unkept.forget(id);
    if (!isDraft) return;
    await call('drafts.discard', { id });
    isDraft = false;
  };
  const saver = autosave<typeof body>(async (latest) => {
    const isBlank = [...firsts].every(
      ([field, first]) =>
        !Object.hasOwn(latest, field) || JSON.stringify(latest[field]) === JSON.stringify(first ?? null),
    );
    if (isBlank) return drop();
    isDraft = true;
    await keepDraft({ id, client, kind, body: { ...latest } });
  });
  return {
    id,
    isTakenUp: left !== undefined,
    /**
     * What a field begins with. Until something is written in it, it is no part of the draft: what is suggested, or was recorded elsewhere, by the day the
     * form is gone on with must not give way to what was suggested when it was left.
     */
    begin: <T,>(field: string, first: T, schema: z.ZodType<T>): T => {
      firsts.set(field, first);
      if (!Object.hasOwn(body, field)) return first;
      const read = schema.safeParse(body[field] ?? undefined);
      return read.success ? read.data : first;
    },
    write: (field: string, value: unknown) => {
      body = withField(body, field, value);
      saver.later(body);
    },
    now: saver.now,
    end: async () => {
      saver.drop();
      await saver.now().catch(() => undefined); // a save already under way comes first
      await drop();
    },
  };
}

/** What has no value is `null`: left out, as JSON leaves it out, a day that was cleared would be the suggested one again. */
function withField(body: Readonly<Record<string, unknown>>, field: string, value: unknown) {
  return { ...body, [field]: value ?? null };
}
