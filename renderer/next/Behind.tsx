import { useState } from 'react';
import type { Counted } from '../../shared/counted.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { EntriesDialog } from '../entries/EntriesDialog.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';

export interface BehindProps {
  readonly client: ClientId;
  readonly title: string;
  readonly entries: Counted;
  /** What is pressed; how many entries there are where it is not said. */
  readonly label?: string;
}

/** Opens the entries that a sentence or a number rests on. */
export function Behind({ client, title, entries, label }: BehindProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const count = t('next.patterns.entries', { count: entries.count });
  return (
    <>
      <LinkButton
        aria-label={label === undefined ? `${title} ${count}` : `${title}: ${label}`}
        onPress={() => setOpen(true)}
      >
        {label ?? count}
      </LinkButton>
      {isOpen && (
        <EntriesDialog
          client={client}
          title={title}
          ids={entries.ids}
          count={entries.count}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
