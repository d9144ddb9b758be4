import type { ClientId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { RadioGroup } from '../../ui/RadioGroup.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { AgreementFile } from './AgreementFile.tsx';
import { CoversFields } from './CoversFields.tsx';
import styles from './TermsForm.module.css';
import type { TermsFieldsProps } from './terms-form.ts';

const standings = ['signed', 'unsigned', 'waived'] as const;
type Standing = (typeof standings)[number];

/** From when it holds, and whether it is signed; without a signature, why work goes on all the same. */
export function AgreementFields({
  client,
  form,
  onChange,
  troubles,
}: TermsFieldsProps & { readonly client: ClientId }) {
  const { t } = useWords();
  const agreement = form.agreement ?? { signed: false };
  const { signed, on, title = '', waivedBecause, exhibit } = agreement;
  const standing: Standing = signed ? 'signed' : waivedBecause === undefined ? 'unsigned' : 'waived';
  const kept = { ...(title !== '' && { title }), ...(exhibit && { exhibit }) };
  const become: Readonly<Record<Standing, () => void>> = {
    signed: () => onChange({ agreement: { ...kept, signed: true, on: on ?? form.from } }),
    unsigned: () => onChange({ agreement: { ...kept, signed: false } }),
    waived: () => onChange({ agreement: { ...kept, signed: false, waivedBecause: '' } }),
  };
  return (
    <Fieldset title={t('paper.fields.agreement')}>
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
          onChange={(day) => onChange({ agreement: { ...kept, signed: true, ...(day !== undefined && { on: day }) } })}
        />
      )}
      {standing === 'waived' && (
        <TextField
          label={t('money.terms.waivedBecause')}
          spellCheck
          value={waivedBecause ?? ''}
          onChange={(text) => onChange({ agreement: { ...kept, signed: false, waivedBecause: text } })}
          error={troubles['agreement'] && t('window.form.needed')}
        />
      )}
      <AgreementFile
        client={client}
        value={exhibit}
        onChange={(file) => {
          const { exhibit: _, ...rest } = agreement;
          onChange({ agreement: file ? { ...rest, exhibit: file } : rest });
        }}
      />
      <CoversFields form={form} onChange={onChange} />
    </Fieldset>
  );
}
