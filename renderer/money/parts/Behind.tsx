import { useState } from 'react';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { EntriesDialog } from '../../entries/EntriesDialog.tsx';
import { LinkButton, type LinkButtonProps } from '../../ui/LinkButton.tsx';
import { behindLabel } from './behind-label.ts';

export interface BehindProps {
  readonly client: ClientId;
  /** What the figure is of: the dialog's title, and part of its name for whoever hears it. */
  readonly of: string;
  readonly value: string;
  readonly counted: { readonly count?: number; readonly ids: readonly EntryId[] };
  readonly look?: LinkButtonProps['look'];
}

/** A figure that opens the entries it was counted from. */
export function Behind({ client, of, value, counted: { ids, count = ids.length }, look }: BehindProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  if (ids.length === 0) return <span>{value}</span>;
  return (
    <>
      <LinkButton look={look} aria-label={behindLabel(t, value, of)} onPress={() => setOpen(true)}>
        {value}
      </LinkButton>
      {isOpen && <EntriesDialog client={client} title={of} ids={ids} count={count} onClose={() => setOpen(false)} />}
    </>
  );
}
