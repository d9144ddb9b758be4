import { useState } from 'react';
import type { Money } from '../../shared/fields.ts';
import type { Needs } from '../../shared/runway.ts';
import { ActDialog } from '../app/ActDialog.tsx';
import { useAct } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import form from '../money/terms/TermsForm.module.css';
import { MoneyField } from '../ui/MoneyField.tsx';

export interface NeedsDialogProps {
  readonly known: Needs | undefined;
  readonly currency: string;
  readonly onClose: () => void;
}

/** What the user needs a month and has put by: kept with its date, shown in no report (seed B2). */
export function NeedsDialog({ known, currency, onClose }: NeedsDialogProps) {
  const { t } = useWords();
  const [needs, setNeeds] = useState<Money | undefined>(known?.needs);
  const [reserve, setReserve] = useState<Money | undefined>(known?.reserve);
  const [isTried, setTried] = useState(false);
  const set = useAct('house.set-needs');
  const isWithoutNeeds = !needs || needs.minor < 1;
  const record = () => {
    setTried(true);
    if (isWithoutNeeds || !reserve || set.isPending) return;
    set.mutate({ needs, reserve }, { onSuccess: onClose });
  };
  return (
    <ActDialog
      title={t('house.runway.title')}
      className={form['form']}
      says={t('house.runway.record')}
      call={set}
      onAct={record}
      onClose={onClose}
    >
      <p className={form['lead']}>{t('house.runway.lead')}</p>
      <MoneyField
        label={t('house.runway.needs')}
        currency={currency}
        only
        value={needs}
        onChange={setNeeds}
        autoFocus
        error={isTried && isWithoutNeeds ? t('window.form.needed') : undefined}
      />
      <MoneyField
        label={t('house.runway.reserve')}
        currency={currency}
        only
        value={reserve}
        onChange={setReserve}
        error={isTried && !reserve ? t('window.form.needed') : undefined}
      />
    </ActDialog>
  );
}
