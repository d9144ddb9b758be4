import { useEffect, useMemo, useState } from 'react';
import { v7 } from 'uuid';
import { EntryId, type ClientId } from '../../../shared/fields.ts';
import { localDay } from '../../../shared/journal/time.ts';
import { useNow } from '../../app/now.ts';
import { useKeepNow } from '../../app/keep-now.ts';
import { keepDraft, unkept, useKeeping, type Left } from '../../app/unkept.ts';
import { call } from '../../bridge.ts';
import { autosave } from './autosave.ts';
import { asKind, begun, fitting, isBlank, withField, type DraftBody } from './draft-body.ts';
import { formOf, hasForm, type ComposedKind } from './forms.ts';
import { writings } from './writings.ts';
import { minuteOf } from './when.ts';

/** What is being written. Its id becomes the entry's. */
export interface Writing {
  readonly id: EntryId;
  readonly kind: ComposedKind;
  readonly body: DraftBody;
}

/** The entry being written, kept as it is typed so that nothing is lost when the window goes away. */
export function useDraft(client: ClientId, restored: Left | undefined, begin: ComposedKind) {
  const now = useNow();
  const fresh = (kind: ComposedKind): Writing => ({
    id: EntryId.parse(v7()),
    kind,
    body: begun(kind, localDay(now())),
  });
  const [held] = useState(() => writings.of(client));
  const [writing, setWriting] = useState<Writing>(
    () =>
      held ??
      (restored && hasForm(restored.kind)
        ? { id: restored.id, kind: restored.kind, body: fitting(restored.kind, restored.body) }
        : fresh(begin)),
  );
  const [keeping, setKeeping] = useState<'saving' | 'saved' | 'failed' | undefined>(
    held ? 'failed' : restored ? 'saved' : undefined,
  );
  const saver = useMemo(() => autosave((latest: Writing) => keep(client, latest), setKeeping), [client]);

  // What no disk had room for is tried again on coming back.
  useEffect(() => {
    if (held) saver.later(held);
  }, [held, saver]);

  useKeepNow(saver.now);

  const change = (next: Writing) => {
    setWriting(next);
    writings.hold(client, next);
    saver.later(next);
  };
  const changeField = (writing: Writing, field: string, value: unknown) => {
    const body = withField(writing.body, field, value);
    const isFirst = isBlank(writing.kind, writing.body) && body['occurred'] === undefined && field !== 'occurred';
    change({ ...writing, body: isFirst ? { ...body, occurred: { on: minuteOf(now()) } } : body });
  };
  return {
    writing,
    keeping: useKeeping(writing.id, keeping),
    keepNow: saver.now,
    setField: (field: string, value: unknown) => changeField(writing, field, value),
    setKind: (kind: ComposedKind) =>
      change({ ...writing, kind, body: asKind(writing.body, writing.kind, kind, localDay(now())) }),
    /** Begins the next entry, with the kind chosen and what was typed while this one was being recorded. What was recorded is no draft any more. */
    begin: (kind: ComposedKind, typed: string) => {
      saver.drop();
      writings.forget(client);
      unkept.forget(writing.id);
      setKeeping(undefined);
      const next = fresh(kind);
      const { main } = formOf(next.kind);
      if (main === undefined || typed === '') setWriting(next);
      else changeField(next, main, typed);
    },
  };
}

/** Keeps a draft, or throws it away once everything in it was deleted again. */
async function keep(client: ClientId, writing: Writing): Promise<void> {
  const { id, kind, body } = writing;
  if (isBlank(kind, body)) {
    unkept.forget(id);
    await call('drafts.discard', { id });
  } else await keepDraft({ id, client, kind, body });
  writings.isKept(client, writing);
}
