import { useState } from 'react';
import { mostOf, type ThresholdSet } from '../../shared/thresholds.ts';
import { ActDialog } from '../app/ActDialog.tsx';
import { useAct } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { CountField } from '../money/terms/CountField.tsx';
import { TextField } from '../ui/TextField.tsx';
import form from '../money/terms/TermsForm.module.css';
import { thresholdName, thresholdValue } from './threshold-words.ts';

/** Another value for one number, with a line why: a dated entry of the journal. */
export function NumberDialog({ one, onClose }: { one: ThresholdSet; onClose: () => void }) {
  const words = useWords();
  const { t, format } = words;
  const { threshold, usual, unit } = one;
  const [value, setValue] = useState<number | undefined>(one.value);
  const [why, setWhy] = useState('');
  const [isTried, setTried] = useState(false);
  const set = useAct('house.set-threshold');
  const isWrong = value === undefined || value < 1 || value > mostOf(threshold);
  const record = () => {
    setTried(true);
    if (isWrong || set.isPending) return;
    const reason = why.trim();
    set.mutate({ threshold, value, ...(reason !== '' && { why: reason }) }, { onSuccess: onClose });
  };
  return (
    <ActDialog
      title={thresholdName(threshold, words)}
      className={form['form']}
      says={t('house.numbers.record')}
      call={set}
      onAct={record}
      onClose={onClose}
    >
      <CountField
        label={`${t('house.numbers.newValue')} (${t(`house.numbers.units.${unit}`)})`}
        hint={`${t('house.numbers.usual')}: ${thresholdValue(usual, unit, words)}`}
        value={value}
        onChange={setValue}
        autoFocus
        error={isTried && isWrong ? t('house.numbers.wrong', { most: format.number(mostOf(threshold)) }) : undefined}
      />
      <TextField
        spellCheck
        label={t('house.numbers.why')}
        hint={t('house.numbers.whyHint')}
        value={why}
        onChange={setWhy}
      />
    </ActDialog>
  );
}
