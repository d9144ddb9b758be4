import { Check, CircleDashed } from 'lucide-react';
import { lettingGoSteps, type LettingGoStep } from '../../shared/letting-go.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { cx } from '../ui/cx.ts';
import type { ScreenProps } from './LettingGoPage.tsx';
import styles from './Rail.module.css';
import { isLeftOpen, useStanding } from './standing.ts';

/** The five screens, which of them are done, and the way out. It stands where the clients stand otherwise. */
export function Rail({ here, ...props }: ScreenProps & { here: LettingGoStep }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const standing = useStanding(props);
  const { summary, view, goTo } = props;
  return (
    <nav className={styles['rail']} aria-label={t('places.lettingGo.rail')}>
      <h2>{t('places.lettingGo.title', { client: summary.name })}</h2>
      <ol>
        {lettingGoSteps.map((step, index) => {
          const isDone = view.done.includes(step);
          const isOpen = isDone && isLeftOpen(step, props);
          return (
            <li key={step}>
              <button
                type="button"
                className={cx(styles['step'], isDone && styles['done'])}
                aria-current={step === here ? 'step' : undefined}
                onClick={() => goTo(step)}
              >
                <span className={styles['mark']}>
                  {!isDone || step === here ? (
                    index + 1
                  ) : isOpen ? (
                    <CircleDashed className={styles['open']} aria-label={t('leaving.leftOpen')} />
                  ) : (
                    <Check aria-label={t('places.lettingGo.done')} />
                  )}
                </span>
                <span>{t(`places.lettingGo.steps.${step}`)}</span>
                {standing[step] !== undefined && <small>{standing[step]}</small>}
              </button>
            </li>
          );
        })}
      </ol>
      <div className={styles['foot']}>
        <p>{t('places.lettingGo.leave')}</p>
        <Button onPress={() => go({ at: 'client', client: summary.id, tab: 'log' })}>
          {t('places.lettingGo.leaveDo')}
        </Button>
      </div>
    </nav>
  );
}
