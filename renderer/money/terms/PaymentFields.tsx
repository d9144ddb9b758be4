import type { PaymentRule } from '../../../shared/terms.ts';
import { useWords } from '../../app/Words.tsx';
import { CurrencyField } from '../../ui/CurrencyField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { MoneyField } from '../../ui/MoneyField.tsx';
import { Select } from '../../ui/Select.tsx';
import { CountField } from './CountField.tsx';
import { LateFields } from './LateFields.tsx';
import styles from './TermsForm.module.css';
import type { TermsFieldsProps } from './terms-form.ts';

const rules = ['net', 'day-of-month', 'end-of-month', 'on-delivery'] as const satisfies readonly PaymentRule['rule'][];
const units = ['hour', 'day', 'month', 'project'] as const;

/** The rate, when an invoice falls due, and what is owed when it is late. */
export function PaymentFields(props: TermsFieldsProps) {
  const { form, onChange, troubles } = props;
  const { t } = useWords();
  const { currency = 'EUR', rate, payment } = form;
  return (
    <Fieldset title={t('money.terms.money')}>
      <div className={styles['row']}>
        <CurrencyField
          label={t('paper.fields.currency')}
          hint={t('money.terms.currencyHint')}
          value={currency}
          onChange={(text) => onChange({ currency: text })}
          error={troubles['currency'] && t('window.form.notRight')}
        />
        <MoneyField
          key={`rate ${currency}`}
          label={t('paper.fields.rate')}
          currency={currency}
          value={rate?.amount}
          onChange={(amount) => onChange({ rate: amount && { amount, per: rate?.per ?? 'hour' } })}
          error={troubles['rate'] && t('window.form.notRight')}
        />
        {rate && (
          <Select
            label={t('money.terms.per')}
            choices={units.map((id) => ({ id, label: t(`money.terms.units.${id}`) }))}
            value={rate.per}
            onChange={(per) => onChange({ rate: { ...rate, per } })}
          />
        )}
      </div>
      <div className={styles['row']}>
        <Select
          label={t('money.terms.due')}
          choices={[
            { id: 'none' as const, label: t('money.terms.rules.none') },
            ...rules.map((id) => ({ id, label: t(`money.terms.rules.${id}`) })),
          ]}
          value={payment?.rule ?? 'none'}
          onChange={(rule) => onChange({ payment: rule === 'none' ? undefined : begun(rule) })}
        />
        {payment && payment.rule !== 'on-delivery' && (
          <CountField
            key={payment.rule}
            label={t(payment.rule === 'day-of-month' ? 'money.terms.dayOfMonth' : 'money.terms.days')}
            value={payment.rule === 'day-of-month' ? payment.day : payment.days}
            onChange={(count) => onChange({ payment: counted(payment, count) })}
            error={troubles['payment'] && t('window.form.notRight')}
          />
        )}
      </div>
      <LateFields {...props} />
    </Fieldset>
  );
}

function begun(rule: PaymentRule['rule']): PaymentRule {
  switch (rule) {
    case 'net':
      return { rule, days: 14 };
    case 'day-of-month':
      return { rule, day: 1 };
    case 'end-of-month':
      return { rule, days: 0 };
    case 'on-delivery':
      return { rule };
  }
}

/** The rule with another count; while none is typed it stays what it was not: out of range, so that the form says so. */
function counted(payment: PaymentRule, count = -1): PaymentRule {
  switch (payment.rule) {
    case 'day-of-month':
      return { ...payment, day: count };
    case 'net':
    case 'end-of-month':
      return { ...payment, days: count };
    case 'on-delivery':
      return payment;
  }
}
