import type { ReactNode } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import type { DraftBody } from '../../log/composer/draft-body.ts';
import type { ComposedKind } from '../../log/composer/forms.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { EntryDialogForm } from './EntryDialogForm.tsx';
import { useLeftDrafts } from '../../app/left-drafts.ts';
import { leftDraft, type Follow } from './useEntryForm.ts';

/** What is to be recorded, and what is known about it already. */
export interface Recording {
  readonly kind: ComposedKind;
  readonly preset?: DraftBody;
  /** Fields that the place has chosen already and the form leaves out. */
  readonly hide?: readonly string[];
  /** Fields that are asked for from the start, beside those the kind always needs. */
  readonly show?: readonly string[];
  /** What it is about, in a line above the fields. */
  readonly about?: string;
  readonly currency?: string;
}

/** Changes some fields of what is being written. */
export type Change = (changes: DraftBody) => void;

export interface EntryDialogProps extends Recording {
  readonly client: ClientId;
  readonly follow?: Follow | undefined;
  /** Said under the fields, of what is in them. */
  readonly children?: (body: DraftBody, change: Change) => ReactNode;
  readonly onClose: () => void;
}

/** Records an entry from where it is thought of. What was typed and not recorded is kept, and is there again the next time. */
export function EntryDialog(props: EntryDialogProps) {
  const { t } = useWords();
  const { client, kind, preset = {}, onClose } = props;
  const drafts = useLeftDrafts(client);
  return (
    <Dialog title={t(`money.record.${kind}`)} isOpen onClose={onClose} holdsInput asksFirst={false}>
      {drafts && <EntryDialogForm {...props} restored={leftDraft(drafts, kind, preset)} />}
    </Dialog>
  );
}
