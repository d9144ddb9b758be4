import { useState } from 'react';
import type { Output } from '../../shared/contract.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { CurrencyField, isCurrency } from '../ui/CurrencyField.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextField } from '../ui/TextField.tsx';
import { meBody, meForm } from './me-form.ts';
import { Section } from './Section.tsx';

/** The user's own details, as they stand on reports. Recording them is an entry of the journal. */
export function AboutMe({ known }: { known: Output<'me.get'> }) {
  const { t } = useWords();
  const [form, setForm] = useState(() => meForm(known));
  const [isTried, setTried] = useState(false);
  const revise = useAct('me.revise');
  const set = (change: Partial<typeof form>) => setForm({ ...form, ...change });
  const isWrong = form.name.trim() === '' || !isCurrency(form.currency);
  const isSame = JSON.stringify(form) === JSON.stringify(meForm(known));
  const record = () => {
    setTried(true);
    if (!isWrong && !isSame && !revise.isPending) revise.mutate(meBody(form, known));
  };
  return (
    <Section title={t('places.settings.me')} lead={t('places.settings.meLead')}>
      <TextField
        label={t('places.settings.name')}
        value={form.name}
        onChange={(name) => set({ name })}
        {...(isTried && form.name.trim() === '' && { error: t('window.form.needed') })}
      />
      <TextField
        label={t('places.settings.trade')}
        placeholder={t('places.settings.tradeHint')}
        value={form.trade}
        onChange={(trade) => set({ trade })}
      />
      <TextArea label={t('places.settings.address')} value={form.address} onChange={(address) => set({ address })} />
      <TextField
        label={t('places.settings.email')}
        type="email"
        value={form.email}
        onChange={(email) => set({ email })}
      />
      <TextField
        label={t('places.settings.phone')}
        type="tel"
        value={form.phone}
        onChange={(phone) => set({ phone })}
      />
      <CurrencyField
        label={t('places.settings.currency')}
        hint={t('places.settings.currencyHint')}
        value={form.currency}
        onChange={(currency) => set({ currency })}
        {...(isTried && !isCurrency(form.currency) && { error: t('places.settings.currencyWrong') })}
      />
      <FailureNotice failure={revise.error} />
      <div>
        <Button look="primary" isDisabled={isSame} isPending={revise.isPending} onPress={record}>
          {t('places.settings.record')}
        </Button>
      </div>
    </Section>
  );
}
