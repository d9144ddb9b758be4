import { useWords } from '../app/Words.tsx';
import { LinkButton } from '../ui/LinkButton.tsx';
import styles from './StepCell.module.css';

/** In the place of the steps of an account that the user was never let in to: none of them applies until access is given. */
export function NotLetIn({ onOpen }: { onOpen: () => void }) {
  const { t } = useWords();
  return (
    <span className={styles['none']}>
      {t('followUp.nothingToHandOver')} <LinkButton onPress={onOpen}>{t('followUp.letIn')}</LinkButton>
    </span>
  );
}
