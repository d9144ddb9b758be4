import { useQuery } from '@tanstack/react-query';
import type { Draft } from '../../../shared/calls/drafts.ts';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import type { Citation } from '../../../shared/journal/common.ts';
import { asking } from '../../app/asking.ts';
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
  const drafts = useQuery(asking('drafts.list', { client }));
  if (drafts.isPending) return null;
  return <ComposerForm client={client} restored={latest(drafts.data?.drafts ?? [])} {...rest} />;
}

function latest(drafts: readonly Draft[]): Draft | undefined {
  return drafts
    .filter(({ kind }) => hasForm(kind))
    .reduce<Draft | undefined>((last, draft) => (last && last.savedAt.at > draft.savedAt.at ? last : draft), undefined);
}
