import type { LateRule } from '../../../shared/terms.ts';
import { useWords } from '../../app/Words.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { CountField } from './CountField.tsx';
import styles from './TermsForm.module.css';
import type { TermsFieldsProps } from './terms-form.ts';

const bases = ['eu', 'uk', 'contract', 'none'] as const satisfies readonly LateRule['basis'][];

/** What is owed on late money: a law's rule, or the contract's own rate. */
export function LateFields({ form, onChange, troubles }: TermsFieldsProps) {
  const { t } = useWords();
  const { late, currency = 'EUR' } = form;
  return (
    <>
      <Select
        label={t('paper.fields.late')}
        choices={[
          { id: 'open' as const, label: t('money.terms.late.open') },
          ...bases.map((id) => ({ id, label: t(`money.terms.late.${id}`) })),
        ]}
        value={late?.basis ?? 'open'}
        // Directive 2011/7/EU, article 2(7): outside the euro the reference rate is the national central bank's.
        hint={late?.basis === 'eu' && currency !== 'EUR' ? t('lateRules.ownCurrency') : undefined}
        onChange={(basis) => onChange({ late: basis === 'open' ? undefined : begun(basis) })}
      />
      {late?.basis === 'eu' && (
        <CountField
          label={t('money.terms.points')}
          isDecimal
          value={late.points}
          onChange={(points) => onChange({ late: { ...late, points: points ?? -1 } })}
          error={troubles['late'] && t('window.form.notRight')}
        />
      )}
      {(late?.basis === 'eu' || late?.basis === 'uk') && (
        <Checkbox value={late.fixedSum !== false} onChange={(fixedSum) => onChange({ late: { ...late, fixedSum } })}>
          {t('money.terms.fixedSum')}
        </Checkbox>
      )}
      {late?.basis === 'contract' && (
        <div className={styles['row']}>
          <CountField
            label={t('money.terms.percent')}
            isDecimal
            value={late.percent < 0 ? undefined : late.percent}
            onChange={(percent) => onChange({ late: { ...late, percent: percent ?? -1 } })}
            error={troubles['late'] && t('window.form.notRight')}
          />
          <MoneyField
            key={currency}
            label={t('money.terms.contractSum')}
            currency={currency}
            value={late.fixedSum}
            onChange={(fixedSum) => {
              const { fixedSum: _, ...rest } = late;
              onChange({ late: fixedSum ? { ...rest, fixedSum } : rest });
            }}
          />
          <TextField
            label={t('money.terms.clause')}
            value={late.clause ?? ''}
            onChange={(clause) => {
              const { clause: _, ...rest } = late;
              onChange({ late: clause === '' ? rest : { ...rest, clause } });
            }}
          />
        </div>
      )}
    </>
  );
}

function begun(basis: LateRule['basis']): LateRule {
  switch (basis) {
    case 'eu':
      return { basis, points: 8, fixedSum: true };
    case 'uk':
      return { basis, fixedSum: true };
    case 'contract':
      return { basis, percent: -1 };
    case 'none':
      return { basis };
  }
}
