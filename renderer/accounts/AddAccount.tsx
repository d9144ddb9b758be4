import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Button, type ButtonLook } from '../ui/Button.tsx';
import { AccountDialog } from './AccountDialog.tsx';

/** The button for a new account, with its dialog. */
export function AddAccount({ client, look = 'plain' }: { client: ClientId; look?: ButtonLook }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button look={look} onPress={() => setOpen(true)}>
        <Plus aria-hidden />
        {t('places.accounts.add')}
      </Button>
      {isOpen && <AccountDialog client={client} onClose={() => setOpen(false)} />}
    </>
  );
}
