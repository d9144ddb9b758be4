import { useQuery } from '@tanstack/react-query';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { KeyOnPaper } from './KeyOnPaper.tsx';

/** The recovery key once more, for who has lost the paper. It is not kept in the page's memory. */
export function RecoveryKey({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const key = useQuery({ ...asking('vault.recovery-key', {}), gcTime: 0 });
  return (
    <Dialog title={t('trust.protect.keyTitle')} isOpen onClose={onClose} holdsInput asksFirst={false}>
      <Answer of={key}>{(given) => <KeyOnPaper recoveryKey={given.key} onDone={onClose} />}</Answer>
    </Dialog>
  );
}
