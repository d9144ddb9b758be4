import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { LogItem } from '../../../shared/contract.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { CorrectForm } from '../correct/CorrectForm.tsx';
import { WithdrawForm } from '../correct/WithdrawForm.tsx';
import { hasForm } from '../composer/forms.ts';
import { EntryDetails } from './EntryDetails.tsx';
import styles from './EntryMenu.module.css';

type Act = 'correct' | 'withdraw' | 'details';

/** What can be done with an entry: correct it, withdraw it, look at how it was recorded. */
export function EntryMenu({ client, item }: { client: ClientId; item: LogItem }) {
  const { t } = useWords();
  const [act, setAct] = useState<Act | undefined>();
  const { cite, kind } = item.entry;
  const close = () => setAct(undefined);
  const acts: readonly Act[] = item.struck || !hasForm(kind) ? ['details'] : ['correct', 'withdraw', 'details'];
  return (
    <div className={styles['menu']}>
      <MenuButton
        look="icon"
        label={t('window.log.acts', { entry: cite })}
        items={acts.map((id) => ({ id, label: t(`window.log.act.${id}`) }))}
        onAction={setAct}
      >
        <MoreHorizontal aria-hidden />
      </MenuButton>
      <Dialog
        title={t('window.correct.title', { entry: cite })}
        isOpen={act === 'correct'}
        onClose={close}
        width="wide"
        holdsInput
      >
        <CorrectForm client={client} item={item} onDone={close} />
      </Dialog>
      <Dialog
        title={t('window.withdraw.title', { entry: cite })}
        isOpen={act === 'withdraw'}
        onClose={close}
        holdsInput
      >
        <WithdrawForm client={client} item={item} onDone={close} />
      </Dialog>
      <Dialog title={t('window.details.title', { entry: cite })} isOpen={act === 'details'} onClose={close}>
        <EntryDetails item={item} />
      </Dialog>
    </div>
  );
}
