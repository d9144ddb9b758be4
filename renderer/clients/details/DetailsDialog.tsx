import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientSummary } from '../../../shared/calls/clients.ts';
import type { Profile } from '../../../shared/clients.ts';
import { languageNames, languages } from '../../../shared/languages.ts';
import { Answer } from '../../app/Answer.tsx';
import { asking } from '../../app/asking.ts';
import { Begun } from '../../app/Begun.tsx';
import { useRevised } from '../../app/useRevised.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useWords } from '../../app/Words.tsx';
import { NamesField } from '../../log/composer/NamesField.tsx';
import { Button } from '../../ui/Button.tsx';
import { CurrencyField, isCurrency } from '../../ui/CurrencyField.tsx';
import { Dialog, DialogActs } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import styles from './Details.module.css';
import { detailsForm, isNameless, profileFrom, DetailsForm } from './details-form.ts';
import { PeopleFields } from './PeopleFields.tsx';
import { StateFields } from './StateFields.tsx';
import { useRevise } from './useRevise.ts';

export interface DetailsProps {
  readonly summary: ClientSummary;
  readonly onClose: () => void;
}

/** Who the client is: as they stand on reports and letters from now on. Each change is an entry; what was issued stays as it is. */
export function DetailsDialog({ summary, onClose }: DetailsProps) {
  const { t } = useWords();
  const known = useQuery(asking('clients.get', { client: summary.id }));
  return (
    <Begun of={{ form: 'details', client: summary.id }} onClose={onClose}>
      {(close) => (
        <Dialog title={t('details.title', { name: summary.name })} isOpen onClose={close} width="wide" holdsInput>
          <Answer of={known}>
            {({ profile }) => <Form summary={summary} known={profileFrom(profile, summary.name)} onClose={close} />}
          </Answer>
        </Dialog>
      )}
    </Begun>
  );
}

function Form({ summary, known, onClose }: DetailsProps & { known: Profile }) {
  const { t } = useWords();
  const [before] = useState(() => detailsForm(known, summary));
  const [form, setForm] = useRevised(before, DetailsForm);
  const [isTried, setTried] = useState(false);
  const revise = useRevise(summary.id);
  const set = (change: Partial<DetailsForm>) => setForm({ ...form, ...change });
  const isWrong =
    form.name.trim() === '' ||
    !isCurrency(form.currency) ||
    form.people.some(isNameless) ||
    (form.state !== before.state && form.reason.trim() === '');
  const isSame = JSON.stringify(form) === JSON.stringify(before);
  const record = () => {
    setTried(true);
    if (!isWrong && !isSame && !revise.isPending) revise.mutate({ form, before, known }, { onSuccess: onClose });
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        record();
      }}
    >
      <p className={styles['lead']}>{t('details.lead')}</p>
      <TextField
        label={t('window.clients.name')}
        value={form.name}
        onChange={(name) => set({ name })}
        {...(isTried && form.name.trim() === '' && { error: t('window.form.needed') })}
      />
      <StateFields form={form} before={before.state} onChange={set} isTried={isTried} />
      <TextArea label={t('paper.fields.address')} value={form.address} onChange={(address) => set({ address })} />
      <PeopleFields people={form.people} onChange={(people) => set({ people })} isTried={isTried} />
      <div className={styles['row']}>
        <Select
          label={t('details.language')}
          choices={[
            { id: '', label: t('details.languageOwn') },
            ...languages.map((id) => ({ id, label: languageNames[id] })),
          ]}
          value={form.language}
          onChange={(language) => set({ language })}
        />
        <CurrencyField
          label={t('paper.fields.currency')}
          hint={t('places.settings.currencyHint')}
          value={form.currency}
          onChange={(currency) => set({ currency })}
          {...(isTried && !isCurrency(form.currency) && { error: t('places.settings.currencyWrong') })}
        />
      </div>
      <NamesField
        label={t('details.channels')}
        hint={t('money.terms.commas')}
        value={form.channels}
        onChange={(channels) => set({ channels })}
      />
      <NamesField
        label={t('details.tags')}
        hint={t('details.private')}
        value={form.tags}
        onChange={(tags) => set({ tags })}
      />
      <TextArea
        label={t('details.notes')}
        hint={t('details.private')}
        value={form.notes}
        onChange={(notes) => set({ notes })}
      />
      <FailureNotice failure={revise.error} />
      <DialogActs>
        <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
        <Button look="primary" type="submit" isDisabled={isSame} isPending={revise.isPending}>
          {t('window.composer.record')}
        </Button>
      </DialogActs>
    </form>
  );
}
