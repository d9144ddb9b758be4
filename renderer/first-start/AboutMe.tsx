import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { languageNames, languages, type Language } from '../../shared/languages.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { TextField } from '../ui/TextField.tsx';
import { currencies, usualCurrency } from './currencies.ts';
import styles from './FirstStart.module.css';

/** Name, language and currency: all that is asked before the journal begins. */
export function AboutMe({ onDone }: { onDone: () => void }) {
  const { t, language } = useWords();
  const cache = useQueryClient();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const [chosen, setChosen] = useState<Language>(language);
  const [currency, setCurrency] = useState<string>(usualCurrency(navigator.language));
  const create = useAct('vault.create');
  const sample = useAct('desktop.look-at-sample');
  const setLanguage = (next: Language) => {
    setChosen(next);
    cache.setQueryData(['settings.get', {}], { language: next }); // the page speaks it at once; the journal keeps it when it begins
  };
  const submit = () => {
    if (name.trim() === '') return setMissing(true);
    if (create.isPending) return;
    create.mutate(
      { language: chosen, currency, name: name.trim() },
      {
        onSuccess: () => {
          onDone();
          void cache.invalidateQueries();
        },
      },
    );
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <p className={styles['name']}>On Record</p>
      <h1>{t('window.start.title')}</h1>
      <p className={styles['lead']}>{t('window.start.lead')}</p>
      <TextField
        label={t('window.start.name')}
        hint={t('window.start.nameHint')}
        error={isMissing ? t('window.form.needed') : undefined}
        value={name}
        onChange={setName}
        autoFocus
      />
      <div className={styles['pair']}>
        <Select
          label={t('window.start.language')}
          choices={languages.map((id) => ({ id, label: languageNames[id] }))}
          value={chosen}
          onChange={setLanguage}
        />
        <Select
          label={t('window.start.currency')}
          choices={currencies(language)}
          value={currency}
          onChange={setCurrency}
        />
      </div>
      <FailureNotice failure={create.error ?? sample.error} />
      <div className={styles['acts']}>
        <Button look="primary" type="submit" isPending={create.isPending}>
          {t('window.start.begin')}
        </Button>
        <Button look="quiet" isPending={sample.isPending} onPress={() => sample.mutate({ language: chosen })}>
          {t('window.start.sample')}
        </Button>
      </div>
      <p className={styles['note']}>{t('window.start.offline')}</p>
    </form>
  );
}
