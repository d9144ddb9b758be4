import { useState } from 'react';
import type { Day } from '../../shared/fields.ts';
import type { ReferenceRate } from '../../shared/rates.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useToday } from '../app/now.ts';
import { useWords } from '../app/Words.tsx';
import form from '../money/terms/TermsForm.module.css';
import { Button } from '../ui/Button.tsx';
import { DayField } from '../ui/DayField.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
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
    <Dialog title={t('house.rates.addTitle')} isOpen onClose={onClose} holdsInput>
      <form
        className={form['form']}
        onSubmit={(event) => {
          event.preventDefault();
          record();
        }}
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
        <FailureNotice failure={set.error} />
        <DialogActs>
          <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
          <Button look="primary" type="submit" isPending={set.isPending}>
            {t('house.rates.record')}
          </Button>
        </DialogActs>
      </form>
    </Dialog>
  );
}

/** A rate as it is typed, with comma or point; below zero too, for there were such. */
function readPercent(text: string): number | undefined {
  const plain = text.trim().replace('−', '-').replace(',', '.').replace(/\s*%$/, '');
  if (!/^-?\d{1,3}(\.\d{1,6})?$/.test(plain)) return undefined;
  const percent = Number(plain);
  return percent >= -10 && percent <= 100 ? percent : undefined;
}
