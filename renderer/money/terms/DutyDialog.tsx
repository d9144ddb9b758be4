import { useState } from 'react';
import type { ClientId, Day, EntryId } from '../../../shared/fields.ts';
import type { Obligation } from '../../../shared/terms.ts';
import { ActDialog } from '../../app/ActDialog.tsx';
import { useAct } from '../../app/asking.ts';
import { useToday } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { DayField } from '../../ui/DayField.tsx';
import styles from '../forms/EntryDialog.module.css';

export interface DutyDialogProps {
  readonly client: ClientId;
  /** The version of the terms the duty stands in. */
  readonly entry: EntryId;
  readonly duties: readonly Obligation[];
  readonly index: number;
  readonly onClose: () => void;
}

/** Records the day a duty was met: a correction of the terms, which stay readable as they were. */
export function DutyDialog({ client, entry, duties, index, onClose }: DutyDialogProps) {
  const { t, format } = useWords();
  const today = useToday();
  const [on, setOn] = useState<Day | undefined>(today);
  const amend = useAct('entries.amend');
  const what = duties[index]?.what ?? '';
  const record = () => {
    if (on === undefined || on > today || amend.isPending) return;
    const obligations = duties.map((duty, i) => (i === index ? { ...duty, metOn: on } : duty));
    const reason = t('money.duty.reason', { what, day: format.day(on) });
    amend.mutate({ client, entry, reason, set: { obligations } }, { onSuccess: onClose });
  };
  return (
    <ActDialog
      title={t('money.duty.tickTitle')}
      className={styles['form']}
      says={t('window.composer.record')}
      call={amend}
      onAct={record}
      onClose={onClose}
    >
      <p className={styles['about']}>{what}</p>
      <DayField
        label={t('money.duty.on')}
        value={on}
        onChange={setOn}
        autoFocus
        error={on === undefined ? t('window.form.needed') : on > today ? t('window.form.notRight') : undefined}
      />
    </ActDialog>
  );
}
