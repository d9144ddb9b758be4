import { useQuery } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ClientId } from '../../../shared/fields.ts';
import { unlessCancelled } from '../../accounts/attach.ts';
import { asking } from '../../app/asking.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { LongWork } from '../../app/LongWork.tsx';
import { useWords } from '../../app/Words.tsx';
import { useKeep } from '../../exhibits/keep.ts';
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
  const latest = useRef(onChange);
  // A large file is kept while one goes on writing: what it joins is the form as it is then.
  useEffect(() => {
    latest.current = onChange;
  });
  const incoming = useKeep(client, ({ sha256 }) => latest.current(sha256));
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
      {incoming.current !== undefined && (
        <LongWork
          key={incoming.current}
          job="exhibit"
          label={t('exhibits.keeping', { name: incoming.current })}
          stop={t('exhibits.stop')}
        />
      )}
      <FailureNotice failure={unlessCancelled(incoming.failure)} />
    </div>
  );
}
