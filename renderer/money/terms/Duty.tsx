import type { Day } from '../../../shared/fields.ts';
import type { ObligationState } from '../../../shared/terms-view.ts';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import styles from './Obligations.module.css';

/** One duty: by when, whether it was met, and the way to say that it was. */
export function Duty({ duty, asOf, onTick }: { duty: ObligationState; asOf: Day; onTick: () => void }) {
  const { t, format } = useWords();
  const { what, by, metOn, state } = duty;
  const day = (one: Day) => format.dayShort(one, asOf);
  return (
    <li className={styles['duty']}>
      <span>
        {what}
        {by !== undefined && <small>{t('money.duty.by', { day: day(by) })}</small>}
        {metOn !== undefined && (
          <small className={cx(state === 'met' ? styles['met'] : styles['late'])}>
            ✓ {t(state === 'met' ? 'money.duty.met' : 'money.duty.metLate', { day: day(metOn) })}
          </small>
        )}
        {state === 'overdue' && <small className={cx(styles['late'])}>{t('money.duty.overdue')}</small>}
      </span>
      {metOn === undefined && (
        <Button look="step" aria-label={t('money.duty.tickOf', { what })} onPress={onTick}>
          {t('money.duty.tick')}
        </Button>
      )}
    </li>
  );
}
