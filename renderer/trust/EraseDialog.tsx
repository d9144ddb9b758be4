import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import { asking, useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { Notice } from '../ui/Notice.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './EraseDialog.module.css';

/** Erases a client for good: the second question is the name, typed by hand. */
export function EraseDialog({ client, name, onClose }: { client: ClientId; name: string; onClose: () => void }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const [typed, setTyped] = useState('');
  const [why, setWhy] = useState('');
  // Asked each time: a sync brings files, and the user takes them away, without a word from the main process.
  const lies = useQuery({ ...asking('clients.elsewhere', { client }), staleTime: 0 });
  const lying = lies.data ?? { elsewhere: 0, unread: [] };
  const [alsoElsewhere, setElsewhere] = useState(false);
  const erase = useAct('clients.erase');
  const submit = () => {
    const reason = why.trim();
    // Waited for, not told by `onSuccess`: the client may have left the list, and this dialog with it, before that is heard, and the page would stay empty.
    void erase
      .mutateAsync({ client, name: typed.trim(), ...(reason !== '' && { why: reason }), elsewhere: alsoElsewhere })
      .then(
        () => go({ at: 'today' }),
        () => undefined, // shown below
      );
  };
  return (
    <Dialog title={t('trust.erase.title', { name })} isOpen onClose={onClose} holdsInput>
      <p>{t('trust.erase.text')}</p>
      <Notice tone="late">
        <p>{t('trust.erase.advice')}</p>
      </Notice>
      <FailureNotice failure={lies.error} />
      {lying.elsewhere > 0 && (
        <>
          <p>{t('erasing.elsewhere')}</p>
          <Checkbox value={alsoElsewhere} onChange={setElsewhere}>
            {t('erasing.alsoElsewhere')}
          </Checkbox>
        </>
      )}
      {lying.unread.length > 0 && (
        <>
          <p>{t('erasing.unread')}</p>
          <ul className={styles['files']}>
            {lying.unread.map((file) => (
              <li key={file}>{file}</li>
            ))}
          </ul>
        </>
      )}
      <TextField label={t('trust.erase.confirm')} value={typed} onChange={setTyped} autoFocus />
      <TextField spellCheck label={t('trust.erase.why')} value={why} onChange={setWhy} />
      <FailureNotice failure={erase.error} />
      <DialogActs>
        <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
        <Button
          look="primary"
          onPress={submit}
          isDisabled={name === '' || typed.trim() !== name}
          isPending={erase.isPending}
        >
          {t('trust.erase.act')}
        </Button>
      </DialogActs>
    </Dialog>
  );
}
