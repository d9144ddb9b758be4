import { Paperclip, X } from 'lucide-react';
import type { ClientId } from '../../shared/fields.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { useKeep } from '../exhibits/keep.ts';
import { KeepingFile } from '../exhibits/KeepingFile.tsx';
import type { Attached } from './attached.ts';
import styles from './Attachments.module.css';

export interface AttachmentsProps {
  readonly client: ClientId;
  readonly value: readonly Attached[];
  readonly onChange: (value: readonly Attached[]) => void;
}

/** The exhibits an entry will cite: files kept the moment they are chosen. */
export function Attachments({ client, value, onChange }: AttachmentsProps) {
  const { t } = useWords();
  const incoming = useKeep(client, ({ id, number, name }) =>
    onChange([...value.filter((one) => one.id !== id), { id, number, name }]),
  );
  return (
    <div className={styles['attachments']}>
      {value.map(({ id, number, name }) => (
        <span key={id} className={styles['one']}>
          {t('places.accounts.exhibitAdded', { number, name })}
          <Button
            look="icon"
            aria-label={t('places.accounts.exhibitRemove', { number })}
            onPress={() => onChange(value.filter((one) => one.id !== id))}
          >
            <X aria-hidden />
          </Button>
        </span>
      ))}
      <Button look="quiet" isPending={incoming.isKeeping} onPress={() => incoming.keep({ from: 'dialog' })}>
        <Paperclip aria-hidden />
        {t('places.accounts.exhibit')}
      </Button>
      <KeepingFile current={incoming.current} />
      <FailureNotice failure={incoming.failure} />
    </div>
  );
}
