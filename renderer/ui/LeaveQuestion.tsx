import { useWords } from '../app/Words.tsx';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

/** Asked when Escape would drop what was typed: staying is one Enter away, and Escape stays too. */
export function LeaveQuestion({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }) {
  const { t } = useWords();
  return (
    <div role="alert" className={styles['question']}>
      <p>{t('manners.leave.question')}</p>
      <div className={styles['acts']}>
        <Button onPress={onLeave}>{t('manners.leave.leave')}</Button>
        <Button look="primary" autoFocus onPress={onStay}>
          {t('manners.leave.stay')}
        </Button>
      </div>
    </div>
  );
}
