import type { ReactNode } from 'react';
import type { CallFailed } from '../bridge.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { useWords } from './Words.tsx';

interface ActDialogProps {
  readonly title: string;
  /** How its fields stand. */
  readonly className?: string | undefined;
  readonly children: ReactNode;
  /** What the act's button says. */
  readonly says: string;
  /** The call the act makes: whether it is under way, and why it was refused. */
  readonly call: { readonly isPending: boolean; readonly error: CallFailed | null };
  readonly onAct: () => void;
  readonly onClose: () => void;
}

/** Fields and one act in a dialog: Enter does it, what refused it stands above the buttons, and a press beside it loses nothing. */
export function ActDialog({ title, className, children, says, call, onAct, onClose }: ActDialogProps) {
  const { t } = useWords();
  return (
    <Dialog title={title} isOpen onClose={onClose} holdsInput>
      <form
        className={className}
        onSubmit={(event) => {
          event.preventDefault();
          if (!call.isPending) onAct();
        }}
      >
        {children}
        <FailureNotice failure={call.error} />
        <DialogActs>
          <Button onPress={onClose}>{t('window.acts.cancel')}</Button>
          <Button look="primary" type="submit" isPending={call.isPending}>
            {says}
          </Button>
        </DialogActs>
      </form>
    </Dialog>
  );
}
