import { useQuery } from '@tanstack/react-query';
import type { Draft } from '../../../shared/calls/drafts.ts';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { ComposerForm } from './ComposerForm.tsx';
import { hasForm, type ComposedKind } from './forms.ts';

export interface ComposerProps {
  readonly client: ClientId;
  /** Puts the cursor here on arrival; a kind is begun unless something unfinished waits. */
  readonly write: true | ComposedKind | undefined;
  readonly onRecorded: (id: EntryId) => void;
}

/** Where entries are written: it begins with what was left unfinished here. */
export function Composer({ client, write, onRecorded }: ComposerProps) {
  const drafts = useQuery(asking('drafts.list', { client }));
  if (drafts.isPending) return null;
  return (
    <ComposerForm client={client} restored={latest(drafts.data?.drafts ?? [])} write={write} onRecorded={onRecorded} />
  );
}

function latest(drafts: readonly Draft[]): Draft | undefined {
  return drafts
    .filter(({ kind }) => hasForm(kind))
    .reduce<Draft | undefined>((last, draft) => (last && last.savedAt.at > draft.savedAt.at ? last : draft), undefined);
}
