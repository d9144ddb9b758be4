import { MoreHorizontal } from 'lucide-react';
import { useRef, useState } from 'react';
import type { LogItem } from '../../../shared/calls/wire.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { useWhereabouts } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import { begunAt, EntryActs } from './EntryActs.tsx';
import styles from './EntryMenu.module.css';

/** The way to what can be done with an entry. The acts themselves are made only once they are asked for: a log has many rows. */
export function EntryMenu({ client, item }: { client: ClientId; item: LogItem }) {
  const { t } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const { place } = useWhereabouts();
  const [isAsked, setAsked] = useState(() => begunAt(place, item) !== undefined);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles['menu']}>
      <button
        ref={button}
        type="button"
        className={styles['button']}
        aria-label={t('window.log.acts', { entry: item.entry.cite })}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => {
          setAsked(true);
          setOpen(true);
        }}
      >
        <MoreHorizontal aria-hidden />
      </button>
      {isAsked && <EntryActs client={client} item={item} button={button} isOpen={isOpen} onOpenChange={setOpen} />}
    </div>
  );
}
