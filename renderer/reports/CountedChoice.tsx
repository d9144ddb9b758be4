import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { EntriesDialog } from '../entries/EntriesDialog.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

/** How many entries are asked for; a dialog shows no more. */
const most = 60;

export interface CountedChoiceProps {
  readonly client: ClientId;
  readonly name: string;
  readonly count: number;
  /** The kind or the sign that was counted. */
  readonly of: { readonly kinds: string[] } | { readonly signs: string[] };
}

/** How many entries a choice takes in; pressing it shows them. */
export function CountedChoice({ client, name, count, of }: CountedChoiceProps) {
  const { t, format } = useWords();
  const [isOpen, setOpen] = useState(false);
  const found = useQuery({
    ...asking('log.view', { client, ...of, from: Math.max(0, count - most), limit: most }),
    enabled: isOpen,
  }).data;
  const value = format.number(count);
  return (
    <>
      <LinkButton look="quiet" aria-label={t('money.behind', { value, of: name })} onPress={() => setOpen(true)}>
        {value}
      </LinkButton>
      {isOpen && found && (
        <EntriesDialog
          client={client}
          title={name}
          ids={found.items.map(({ entry }) => entry.id)}
          count={found.total}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
