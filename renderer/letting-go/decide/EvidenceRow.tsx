import { useState } from 'react';
import { Button as Pressable } from 'react-aria-components';
import type { Counted } from '../../../shared/counted.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { cx } from '../../ui/cx.ts';
import { EntriesDialog } from '../../entries/EntriesDialog.tsx';
import styles from './Evidence.module.css';

export interface EvidenceRowProps {
  readonly client: ClientId;
  readonly label: string;
  /** The figure; how many entries there are where it is not said. */
  readonly value?: string;
  readonly note?: string | undefined;
  readonly counted: Counted;
}

/** One figure; pressing it opens the entries it was counted from. */
export function EvidenceRow({ client, label, value, note, counted: { ids, count } }: EvidenceRowProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const shown = value ?? String(count);
  return (
    <li>
      <Pressable className={cx(styles['row'])} onPress={() => setOpen(true)}>
        <span>
          {label}
          {note !== undefined && <small>{note}</small>}
        </span>
        <strong>{shown}</strong>
        <em className="said">{t('places.lettingGo.decide.entries', { count })}</em>
      </Pressable>
      {isOpen && <EntriesDialog client={client} title={label} ids={ids} count={count} onClose={() => setOpen(false)} />}
    </li>
  );
}
