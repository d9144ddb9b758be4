import { useWords } from '../../app/Words.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { MinutesField } from '../../ui/MinutesField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { CountField } from './CountField.tsx';
import styles from './TermsForm.module.css';
import type { TermsFieldsProps } from './terms-form.ts';

/** What is included, and where it ends. */
export function LimitFields({ form, onChange, troubles }: TermsFieldsProps) {
  const { t } = useWords();
  const { limits = {}, currency = 'EUR' } = form;
  const { minutes, budget, end } = limits;
  const set = (changes: { minutes?: typeof minutes; budget?: typeof budget; end?: typeof end }) =>
    onChange({
      limits: Object.fromEntries(Object.entries({ ...limits, ...changes }).filter(([, v]) => v !== undefined)),
    });
  return (
    <Fieldset title={t('money.terms.limits')}>
      <div className={styles['row']}>
        <CountField
          label={t('paper.fields.revisions')}
          value={form.revisions}
          onChange={(revisions) => onChange({ revisions })}
          error={troubles['revisions'] && t('window.form.notRight')}
        />
        <MinutesField
          label={t('money.limit.names.minutes')}
          value={minutes}
          onChange={(next) => set({ minutes: next })}
        />
        <MoneyField
          key={currency}
          label={t('money.limit.names.budget')}
          currency={currency}
          value={budget}
          onChange={(next) => set({ budget: next })}
        />
        <DayField label={t('money.limit.names.end')} value={end} onChange={(next) => set({ end: next })} />
      </div>
    </Fieldset>
  );
}
