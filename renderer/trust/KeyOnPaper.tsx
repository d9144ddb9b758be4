import { useState, type ReactNode } from 'react';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { CopyButton } from '../ui/CopyButton.tsx';
import { DialogActs } from '../ui/Dialog.tsx';
import { TextField } from '../ui/TextField.tsx';
import { KeySheet } from './KeySheet.tsx';
import styles from './Trust.module.css';

/** The recovery key, to be printed or written down; its last group is typed back, so that it is on paper and not only on the screen. */
export function KeyOnPaper({
  recoveryKey,
  onDone,
  children,
}: {
  recoveryKey: string;
  onDone: () => void;
  children?: ReactNode;
}) {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const [isTried, setTried] = useState(false);
  const isRight = typed.trim().toUpperCase() === recoveryKey.split('-').at(-1);
  return (
    <>
      <p>{t('trust.protect.keyLead')}</p>
      <KeySheet recoveryKey={recoveryKey} />
      <code className={styles['key']}>{recoveryKey}</code>
      <div className={styles['acts']}>
        <Button onPress={() => window.print()}>{t('trust.protect.print')}</Button>
        <CopyButton text={recoveryKey}>{t('places.reports.copy')}</CopyButton>
      </div>
      {children}
      <TextField
        label={t('trust.protect.check')}
        hint={t('trust.protect.checkHint')}
        value={typed}
        onChange={setTyped}
        {...(isTried && !isRight && { error: t('trust.protect.checkWrong') })}
      />
      <DialogActs>
        <Button
          look="primary"
          onPress={() => {
            setTried(true);
            if (isRight) onDone();
          }}
        >
          {t('trust.protect.done')}
        </Button>
      </DialogActs>
    </>
  );
}
