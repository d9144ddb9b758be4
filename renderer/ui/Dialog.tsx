import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useIsTakenUp } from '../app/Begun.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { LeaveQuestion } from './LeaveQuestion.tsx';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** `full` takes the whole window, for what is to be looked at. */
  readonly width?: 'narrow' | 'wide' | 'full';
  /** Something is being typed here: a click beside it does not close it. */
  readonly holdsInput?: boolean;
  /** What is typed here is worth a question before Escape drops it; so it is wherever something is typed, unless said. */
  readonly asksFirst?: boolean;
}

/** A leaf laid on the page. Escape closes it, once it is sure that nothing typed is lost by it; focus goes back to where it came from. */
export function Dialog(props: DialogProps) {
  const { title, isOpen, onClose, children, width = 'narrow', holdsInput = false, asksFirst = holdsInput } = props;
  const { t } = useWords();
  const isTakenUp = useIsTakenUp();
  const isTyped = useRef(isTakenUp);
  const writingIn = useRef<Element | null>(null);
  const [isAsking, setAsking] = useState(false);
  const close = () => {
    isTyped.current = false;
    setAsking(false);
    onClose();
  };
  // Also when it is closed from outside, because what was typed has been recorded: nothing of it is left to be asked about the next time.
  useEffect(
    () => () => {
      isTyped.current = false;
      setAsking(false);
    },
    [isOpen],
  );
  const stay = () => {
    setAsking(false);
    if (writingIn.current instanceof HTMLElement) writingIn.current.focus();
  };
  const leave = () => {
    if (!asksFirst || !isTyped.current) return close();
    if (isAsking) return stay(); // Escape answers the question too: with it one goes on writing
    writingIn.current = document.activeElement;
    setAsking(true);
  };
  return (
    <ModalOverlay
      className={cx(styles['veil'], width === 'full' && styles['whole'])}
      isOpen={isOpen}
      isDismissable={!holdsInput}
      onOpenChange={(open) => {
        if (!open) leave();
      }}
    >
      <Modal className={cx(styles['modal'], styles[width])}>
        <AriaDialog className={cx(styles['dialog'])}>
          <header className={styles['head']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="icon" aria-label={t('window.acts.close')} onPress={leave}>
              <X aria-hidden />
            </Button>
          </header>
          <div
            className={styles['content']}
            onInput={() => {
              isTyped.current = true;
            }}
          >
            {children}
          </div>
          {isAsking && <LeaveQuestion onStay={stay} onLeave={close} />}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The last row of a dialog: what can be done with it. The main act comes last. */
export function DialogActs({ children }: { children: ReactNode }) {
  return <div className={styles['acts']}>{children}</div>;
}
