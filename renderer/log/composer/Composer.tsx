import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { Citation } from '../../../shared/journal/common.ts';
import { useLeftDrafts } from '../../app/left-drafts.ts';
import type { Left } from '../../app/unkept.ts';
import { ComposerForm } from './ComposerForm.tsx';
import { hasForm, type ComposedKind } from './forms.ts';

export interface ComposerProps {
  readonly client: ClientId;
  /** Puts the cursor here on arrival; a kind is begun unless something unfinished waits. */
  readonly write: true | ComposedKind | undefined;
  /** The draft that is gone on with, of several; the one kept last where it is none of them. */
  readonly draft?: EntryId | undefined;
  /** A place in an exhibit that joins what is being written, once. */
  readonly cite?: Citation | undefined;
  readonly onCited?: () => void;
  readonly onRecorded: (id: EntryId) => void;
}

/** Where entries are written: it begins with what was left unfinished here. */
export function Composer({ client, draft, ...rest }: ComposerProps) {
  const drafts = useLeftDrafts(client);
  return drafts && <ComposerForm client={client} restored={begunWith(drafts, draft)} {...rest} />;
}

/** The draft that was asked for, else the one kept last; what could not be kept waits where it was typed. */
function begunWith(drafts: readonly Left[], asked: EntryId | undefined): Left | undefined {
  const kept = drafts
    .filter(({ kind, savedAt }) => hasForm(kind) && savedAt !== undefined)
    .toSorted((a, b) => ((a.savedAt?.at ?? '') < (b.savedAt?.at ?? '') ? -1 : 1));
  return kept.find(({ id }) => id === asked) ?? kept.at(-1);
}
