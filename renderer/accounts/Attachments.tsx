import { Paperclip, X } from 'lucide-react';
import type { ClientId } from '../../shared/fields.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { unlessCancelled, useAttach, type Attached } from './attach.ts';
import styles from './Attachments.module.css';

export interface AttachmentsProps {
  readonly client: ClientId;
  readonly value: readonly Attached[];
  readonly onChange: (value: readonly Attached[]) => void;
}

/** The exhibits an entry will cite: files kept the moment they are chosen. */
export function Attachments({ client, value, onChange }: AttachmentsProps) {
  const { t } = useWords();
  const attach = useAttach(client);
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
      <Button
        look="quiet"
        isPending={attach.isPending}
        onPress={() =>
          attach.mutate(undefined, {
            onSuccess: (added) => onChange([...value.filter(({ id }) => id !== added.id), added]),
          })
        }
      >
        <Paperclip aria-hidden />
        {t('places.accounts.exhibit')}
      </Button>
      <FailureNotice failure={unlessCancelled(attach.error)} />
    </div>
  );
}
