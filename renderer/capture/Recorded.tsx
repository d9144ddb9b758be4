import { Check } from 'lucide-react';
import type { Output } from '../../shared/contract.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { useKeys } from './keys.ts';
import styles from './Capture.module.css';

export interface RecordedProps {
  readonly entry: Output<'entries.seal'>;
  readonly onAgain: () => void;
  readonly onClose: () => void;
}

/** That it is recorded, under which number and when; Enter closes. */
export function Recorded({ entry, onAgain, onClose }: RecordedProps) {
  const { t, format } = useWords();
  useKeys({ escape: onClose });
  return (
    <main className={styles['recorded']} tabIndex={-1}>
      <p role="status">
        <Check aria-hidden />
        {t('places.capture.recorded', { cite: entry.cite, time: format.time(entry.recordedAt) })}
      </p>
      <div className={styles['last']}>
        <Button onPress={onAgain}>{t('places.capture.another')}</Button>
        <Button look="primary" autoFocus onPress={onClose}>
          {t('window.acts.close')}
        </Button>
      </div>
    </main>
  );
}
