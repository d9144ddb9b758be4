import { useQuery } from '@tanstack/react-query';
import { Paperclip } from 'lucide-react';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useWords } from '../../app/Words.tsx';
import { useKeep } from '../../exhibits/keep.ts';
import { KeepingFile } from '../../exhibits/KeepingFile.tsx';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import styles from './TermsForm.module.css';

export interface AgreementFileProps {
  readonly client: ClientId;
  readonly value: EntryId | undefined;
  readonly onChange: (exhibit: EntryId | undefined) => void;
}

/** The agreement itself: one of the exhibits kept already, or a file kept now (row 3). */
export function AgreementFile({ client, value, onChange }: AgreementFileProps) {
  const { t } = useWords();
  const exhibits = useQuery(asking('exhibits.list', { client })).data?.exhibits ?? [];
  const incoming = useKeep(client, ({ id }) => onChange(id));
  return (
    <div className={styles['row']}>
      {exhibits.length > 0 && (
        <Select<string>
          label={t('money.terms.file')}
          choices={[
            { id: 'none', label: t('money.terms.noFile') },
            ...exhibits.map(({ id, number, name }) => ({ id, label: `${number} · ${name}` })),
          ]}
          value={value ?? 'none'}
          onChange={(chosen) => onChange(exhibits.find(({ id }) => id === chosen)?.id)}
        />
      )}
      <div>
        <Button look="quiet" isPending={incoming.isKeeping} onPress={() => incoming.keep({ from: 'dialog' })}>
          <Paperclip aria-hidden />
          {t('money.terms.addFile')}
        </Button>
      </div>
      <KeepingFile current={incoming.current} />
      <FailureNotice failure={incoming.failure} />
    </div>
  );
}
