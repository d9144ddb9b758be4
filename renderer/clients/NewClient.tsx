import { useState } from 'react';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Checkbox } from '../ui/Checkbox.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Opens a journal for one more client. A name is enough. */
export function NewClient({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useWords();
  return (
    <Dialog title={t('window.clients.newTitle')} isOpen={isOpen} onClose={onClose} holdsInput>
      <NewClientForm onDone={onClose} />
    </Dialog>
  );
}

function NewClientForm({ onDone }: { onDone: () => void }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const [name, setName] = useState('');
  const [isProspect, setProspect] = useState(false);
  const [isMissing, setMissing] = useState(false);
  const open = useAct('clients.open');
  const submit = () => {
    if (name.trim() === '') return setMissing(true);
    if (open.isPending) return;
    open.mutate(
      { name: name.trim(), ...(isProspect && { state: 'prospect' }) },
      {
        onSuccess: ({ id }) => {
          onDone();
          // With whom nothing is agreed yet, there is something to look at first.
          if (isProspect) go({ at: 'client', client: id, tab: 'money', part: 'terms' });
          else go({ at: 'client', client: id, tab: 'log', write: true });
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
      style={{ display: 'contents' }}
    >
      <TextField
        label={t('window.clients.name')}
        hint={t('window.clients.nameHint')}
        error={isMissing ? t('window.form.needed') : undefined}
        value={name}
        onChange={setName}
        autoFocus
      />
      <Checkbox value={isProspect} onChange={setProspect}>
        {t('prospects.open')}
      </Checkbox>
      <FailureNotice failure={open.error} />
      <DialogActs>
        <Button onPress={onDone}>{t('window.acts.cancel')}</Button>
        <Button look="primary" type="submit" isPending={open.isPending}>
          {t('window.clients.open')}
        </Button>
      </DialogActs>
    </form>
  );
}
