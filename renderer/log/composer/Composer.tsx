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
  /** A place in an exhibit that joins what is being written, once. */
  readonly cite?: Citation | undefined;
  readonly onCited?: () => void;
  readonly onRecorded: (id: EntryId) => void;
}

/** Where entries are written: it begins with what was left unfinished here. */
export function Composer({ client, ...rest }: ComposerProps) {
  const drafts = useLeftDrafts(client);
  return drafts && <ComposerForm client={client} restored={latest(drafts)} {...rest} />;
}

/** The draft that was kept last; what could not be kept waits where it was typed. */
function latest(drafts: readonly Left[]): Left | undefined {
  return drafts
    .filter(({ kind, savedAt }) => hasForm(kind) && savedAt !== undefined)
    .toSorted((a, b) => ((a.savedAt?.at ?? '') < (b.savedAt?.at ?? '') ? -1 : 1))
    .at(-1);
}
