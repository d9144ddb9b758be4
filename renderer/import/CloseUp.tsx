import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { EntryId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Pages } from '../exhibits/viewer/Pages.tsx';
import { useView } from '../exhibits/viewer/useView.ts';
import { Dialog } from '../ui/Dialog.tsx';
import { Loading } from '../ui/Loading.tsx';
import styles from './Import.module.css';

export interface CloseUpProps {
  readonly batch: string;
  readonly item: EntryId;
  readonly name: string;
  readonly onClose: () => void;
}

/** A picture or a paper as large as the window, so that one can read what is on it before saying what it shows. */
export function CloseUp({ batch, item, name, onClose }: CloseUpProps) {
  const { t } = useWords();
  const [page, setPage] = useState(1);
  const look = useQuery({
    ...asking('import.look', { batch, item, page, width: 2400 }),
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  const turnTo = (next: number) => {
    if (next >= 1 && (look.data?.as !== 'picture' || next <= look.data.pages)) setPage(next);
  };
  const acts = useView(page, turnTo);
  return (
    <Dialog title={name} isOpen onClose={onClose} width="full">
      <div className={styles['closeUp']}>
        <FailureNotice failure={look.error} />
        {look.isPending && <Loading label={t('window.app.loading')} />}
        {look.data?.as === 'picture' && (
          <Pages
            picture={look.data}
            number={name}
            name={name}
            acts={acts}
            isBusy={look.isFetching}
            onPage={turnTo}
            cited={{}}
            mark={{}}
          />
        )}
        {look.data?.as === 'described' && <p>{t(`viewer.why.${look.data.why}`)}</p>}
      </div>
    </Dialog>
  );
}
