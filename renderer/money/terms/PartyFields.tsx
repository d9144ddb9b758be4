import { useWords } from '../../app/Words.tsx';
import { Fieldset } from '../../ui/Fieldset.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { NamesField } from '../../log/composer/NamesField.tsx';
import styles from './TermsForm.module.css';
import type { TermsFieldsProps } from './terms-form.ts';

/** Who agrees, with addresses, and what the services are, one a line. */
export function PartyFields({ form, onChange, troubles }: TermsFieldsProps) {
  const { t } = useWords();
  const parties = [0, 1].map((i) => form.parties?.[i] ?? { name: '' });
  const rest = form.parties?.slice(2) ?? [];
  const setParty = (index: number, name: string, address: string) =>
    onChange({
      parties: [
        ...parties.map((party, i) => (i === index ? { name, ...(address.trim() !== '' && { address }) } : party)),
        ...rest,
      ],
    });
  return (
    <Fieldset title={t('money.terms.who')}>
      <div className={styles['row']}>
        {parties.map(({ name, address = '' }, i) => (
          <div key={i === 0 ? 'one' : 'other'} className={styles['part']}>
            <TextField
              label={t(i === 0 ? 'money.terms.one' : 'money.terms.other')}
              value={name}
              onChange={(next) => setParty(i, next, address)}
              error={troubles['parties'] && t(`window.form.${troubles['parties']}`)}
            />
            <TextArea label={t('paper.fields.address')} value={address} onChange={(next) => setParty(i, name, next)} />
          </div>
        ))}
      </div>
      <TextArea
        label={t('money.terms.services')}
        hint={t('money.terms.aLine')}
        lines={3}
        value={form.services?.join('\n') ?? ''}
        onChange={(text) => onChange({ services: text === '' ? undefined : text.split('\n') })}
      />
      <NamesField
        label={t('paper.fields.accounts')}
        hint={t('money.terms.commas')}
        value={form.accounts ?? []}
        onChange={(accounts) => onChange({ accounts: [...accounts] })}
      />
    </Fieldset>
  );
}
