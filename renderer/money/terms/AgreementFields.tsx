import { useWords } from '../../app/Words.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './TermsForm.module.css';
import type { TermsFieldsProps } from './terms-form.ts';

const standings = ['signed', 'unsigned', 'waived'] as const;
type Standing = (typeof standings)[number];

/** From when it holds, and whether it is signed; without a signature, why work goes on all the same. */
export function AgreementFields({ form, onChange, troubles }: TermsFieldsProps) {
  const { t } = useWords();
  const agreement = form.agreement ?? { signed: false };
  const { signed, on, title = '', waivedBecause } = agreement;
  const standing: Standing = signed ? 'signed' : waivedBecause === undefined ? 'unsigned' : 'waived';
  const titled = title === '' ? {} : { title };
  const become: Readonly<Record<Standing, () => void>> = {
    signed: () => onChange({ agreement: { ...titled, signed: true, on: on ?? form.from } }),
    unsigned: () => onChange({ agreement: { ...titled, signed: false } }),
    waived: () => onChange({ agreement: { ...titled, signed: false, waivedBecause: '' } }),
  };
  return (
    <fieldset className={styles['part']}>
      <legend>{t('paper.fields.agreement')}</legend>
      <div className={styles['row']}>
        <DayField
          label={t('paper.fields.from')}
          value={form.from}
          onChange={(from) => onChange({ from })}
          autoFocus
          error={troubles['from'] && t(`window.form.${troubles['from']}`)}
        />
        <TextField
          label={t('money.terms.agreementTitle')}
          value={title}
          onChange={(text) => {
            const { title: _, ...rest } = agreement;
            onChange({ agreement: text === '' ? rest : { ...rest, title: text } });
          }}
        />
      </div>
      <RadioGroup<Standing>
        label={t('money.terms.signature')}
        choices={standings.map((id) => ({ id, label: t(`money.terms.standings.${id}`) }))}
        value={standing}
        onChange={(chosen) => become[chosen]()}
      />
      {standing === 'signed' && (
        <DayField
          label={t('money.terms.signedOn')}
          value={on}
          onChange={(day) =>
            onChange({ agreement: { ...titled, signed: true, ...(day !== undefined && { on: day }) } })
          }
        />
      )}
      {standing === 'waived' && (
        <TextField
          label={t('money.terms.waivedBecause')}
          value={waivedBecause ?? ''}
          onChange={(text) => onChange({ agreement: { ...titled, signed: false, waivedBecause: text } })}
          error={troubles['agreement'] && t('window.form.needed')}
        />
      )}
    </fieldset>
  );
}
