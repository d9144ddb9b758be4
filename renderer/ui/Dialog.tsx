import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../app/Words.tsx';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly width?: 'narrow' | 'wide';
  /** Something is being typed here: a click beside it does not close it. */
  readonly holdsInput?: boolean;
}

/** A leaf laid on the page. Escape closes it, and focus goes back to where it came from. */
export function Dialog({ title, isOpen, onClose, children, width = 'narrow', holdsInput = false }: DialogProps) {
  const { t } = useWords();
  return (
    <ModalOverlay
      className={cx(styles['veil'])}
      isOpen={isOpen}
      isDismissable={!holdsInput}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={cx(styles['modal'], styles[width])}>
        <AriaDialog className={cx(styles['dialog'])}>
          <header className={styles['head']}>
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <Button look="icon" aria-label={t('window.acts.close')} onPress={onClose}>
              <X aria-hidden />
            </Button>
          </header>
          {children}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The last row of a dialog: what can be done with it. The main act comes last. */
export function DialogActs({ children }: { children: ReactNode }) {
  return <div className={styles['acts']}>{children}</div>;
}
