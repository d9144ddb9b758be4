import { useState } from 'react';
import { guidedQuestions, hinted, type GuidedQuestion } from '../../../../shared/guided.ts';
import { useWords } from '../../../app/Words.tsx';
import { Button } from '../../../ui/Button.tsx';
import styles from './WritingHelp.module.css';

/** Open questions, one at a time, each of which brings its field; offered to who has written nothing yet (row 19). */
export function Guided({ isBlank, onAsk }: { isBlank: boolean; onAsk: (field: string) => void }) {
  const { t } = useWords();
  const [at, setAt] = useState<number>();
  const current = at === undefined ? undefined : guidedQuestions[at];
  const go = (to: number) => {
    const next = guidedQuestions[to];
    setAt(next ? to : undefined);
    if (next && brings(next)) onAsk(next.field);
  };
  if (at === undefined || !current)
    return isBlank ? (
      <div className={styles['ask']}>
        <Button look="quiet" onPress={() => go(0)}>
          {t('next.compose.guide')}
        </Button>
      </div>
    ) : null;
  const { question } = current;
  const hint = hinted.find((one) => one === question);
  const isLast = at === guidedQuestions.length - 1;
  return (
    <section className={styles['guided']} aria-label={t('next.compose.guideTitle')}>
      <p role="status">
        <small>{t('next.compose.question', { n: at + 1, of: guidedQuestions.length })}</small>
        <strong>{t(`next.guided.${question}`)}</strong>
        {hint && <span>{t(`next.guided.${hint}Hint`)}</span>}
      </p>
      <div>
        {at > 0 && (
          <Button look="quiet" onPress={() => go(at - 1)}>
            {t('next.compose.previous')}
          </Button>
        )}
        <Button look="step" onPress={() => go(at + 1)}>
          {t(isLast ? 'next.compose.done' : 'next.compose.nextOne')}
        </Button>
        {!isLast && (
          <Button look="quiet" onPress={() => setAt(undefined)}>
            {t('next.compose.done')}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The large box and the exhibits are there already. */
function brings({ field }: GuidedQuestion): boolean {
  return field !== 'what' && field !== 'exhibits';
}
