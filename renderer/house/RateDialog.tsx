import { useState } from 'react';
import type { Day } from '../../shared/fields.ts';
import type { ReferenceRate } from '../../shared/rates.ts';
import { ActDialog } from '../app/ActDialog.tsx';
import { useAct } from '../app/asking.ts';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import form from '../money/terms/TermsForm.module.css';
import { DayField } from '../ui/DayField.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';

/** A reference rate with the day it holds from, where it was read, and when: an entry of the journal like any other. */
export function RateDialog({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const today = useToday();
  const [rate, setRate] = useState<ReferenceRate>('eu-reference');
  const [typed, setTyped] = useState('');
  const [from, setFrom] = useState<Day | undefined>();
  const [source, setSource] = useState('');
  const [checkedOn, setChecked] = useState<Day | undefined>(today);
  const [isTried, setTried] = useState(false);
  const set = useAct('house.set-rate');
  const percent = readPercent(typed);
  const record = () => {
    setTried(true);
    if (percent === undefined || from === undefined || set.isPending) return;
    const where = source.trim();
    set.mutate(
      { rate, percent, from, ...(where !== '' && { source: where }), ...(checkedOn !== undefined && { checkedOn }) },
      { onSuccess: onClose },
    );
  };
  return (
    <ActDialog
      title={t('house.rates.addTitle')}
      className={form['form']}
      says={t('house.rates.record')}
      call={set}
      onAct={record}
      onClose={onClose}
    >
      <Select
        label={t('house.rates.which')}
        choices={(['eu-reference', 'uk-base'] as const).map((id) => ({ id, label: t(`house.rates.names.${id}`) }))}
        value={rate}
        onChange={setRate}
        autoFocus
      />
      <div className={form['row']}>
        <TextField
          label={t('house.rates.percentAYear')}
          inputMode="decimal"
          value={typed}
          onChange={setTyped}
          error={isTried && percent === undefined ? t('house.rates.wrong') : undefined}
        />
        <DayField
          label={t('house.rates.inForce')}
          value={from}
          onChange={setFrom}
          error={isTried && from === undefined ? t('window.form.needed') : undefined}
        />
      </div>
      <TextField
        label={t('house.rates.source')}
        hint={t('house.rates.sourceHint')}
        value={source}
        onChange={setSource}
      />
      <DayField label={t('house.rates.checked')} value={checkedOn} onChange={setChecked} />
    </ActDialog>
  );
}

/** A rate as it is typed, with comma or point; below zero too, for there were such. */
function readPercent(text: string): number | undefined {
  const plain = text.trim().replace('−', '-').replace(',', '.').replace(/\s*%$/, '');
  if (!/^-?\d{1,3}(\.\d{1,6})?$/.test(plain)) return undefined;
  const percent = Number(plain);
  return percent >= -10 && percent <= 100 ? percent : undefined;
}
