import { Button } from '../ui/Button.tsx';
import { useAct } from './asking.ts';
import { useWords } from './Words.tsx';
import styles from './Shell.module.css';

/** Says on every page of the sample that it is one, and leads back. */
export function SampleBanner() {
  const { t } = useWords();
  const leave = useAct('desktop.own-journal');
  return (
    <header className={styles['banner']}>
      <span>{t('window.app.sample')}</span>
      <Button look="quiet" isPending={leave.isPending} onPress={() => leave.mutate({})}>
        {t('window.app.leaveSample')}
      </Button>
    </header>
  );
}
