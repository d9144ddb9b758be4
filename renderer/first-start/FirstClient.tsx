import { useState } from 'react';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './FirstStart.module.css';

/** Who it is about. Once the journal is open, the window goes on to it by itself. */
export function FirstClient() {
  const { t } = useWords();
  const [name, setName] = useState('');
  const [isMissing, setMissing] = useState(false);
  const open = useAct('clients.open');
  const submit = () => {
    if (name.trim() === '') return setMissing(true);
    if (!open.isPending) open.mutate({ name: name.trim() });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <h1>{t('window.start.clientTitle')}</h1>
      <p className={styles['lead']}>{t('window.start.clientLead')}</p>
      <TextField
        label={t('window.clients.name')}
        value={name}
        onChange={setName}
        error={isMissing ? t('window.form.needed') : undefined}
        autoFocus
      />
      <FailureNotice failure={open.error} />
      <div className={styles['acts']}>
        <Button look="primary" type="submit" isPending={open.isPending}>
          {t('window.start.clientOpen')}
        </Button>
      </div>
    </form>
  );
}
