import { useQuery } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import type { ClientId } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useWords } from '../../app/Words.tsx';
import { useKeep } from '../../exhibits/keep.ts';
import { KeepingFile } from '../../exhibits/KeepingFile.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './DeliveredFile.module.css';

export interface DeliveredFileProps {
  readonly client: ClientId;
  /** Its SHA-256. */
  readonly value: string | undefined;
  readonly onChange: (sha256: string | undefined) => void;
}

/** The file that was delivered, one of the exhibits or kept as one now: its SHA-256 shows whoever has a copy that it is the same (row 33). */
export function DeliveredFile({ client, value, onChange }: DeliveredFileProps) {
  const { t } = useWords();
  const exhibits = useQuery(asking('exhibits.list', { client })).data?.exhibits ?? [];
  const incoming = useKeep(client, ({ sha256 }) => onChange(sha256));
  return (
    <div className={styles['file']}>
      <Select<string>
        label={t('whereabouts.file')}
        hint={t('whereabouts.fileHint')}
        choices={[
          { id: 'none', label: t('whereabouts.noFile') },
          ...exhibits.map(({ sha256, number, name }) => ({ id: sha256, label: `${number} · ${name}` })),
          // A hash that came from elsewhere, of a file that is not kept here.
          ...(value !== undefined && !exhibits.some(({ sha256 }) => sha256 === value)
            ? [{ id: value, label: t('money.deliverable.hash', { hash: value.slice(0, 16) }) }]
            : []),
        ]}
        value={value ?? 'none'}
        onChange={(chosen) => onChange(chosen === 'none' ? undefined : chosen)}
      />
      <div>
        <Button look="quiet" isPending={incoming.isKeeping} onPress={() => incoming.keep({ from: 'dialog' })}>
          <Paperclip aria-hidden />
          {t('whereabouts.addFile')}
        </Button>
      </div>
      <KeepingFile current={incoming.current} />
      <FailureNotice failure={incoming.failure} />
    </div>
  );
}
