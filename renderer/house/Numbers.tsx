import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { LedgerThreshold, ThresholdSet } from '../../shared/thresholds.ts';
import { Answer } from '../app/Answer.tsx';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './Numbers.module.css';
import { NumberDialog } from './NumberDialog.tsx';
import { thresholdName, thresholdValue } from './threshold-words.ts';

/** Some of the numbers the program asks by, each with its value, where that comes from, and the way to change it. */
export function Numbers({ names }: { names: readonly LedgerThreshold[] }) {
  const house = useQuery(asking('house.view', {}));
  const [changing, setChanging] = useState<ThresholdSet>();
  return (
    <>
      <Answer of={house}>
        {({ thresholds }) => (
          <ul className={styles['list']}>
            {names.flatMap((name) => {
              const one = thresholds.find(({ threshold }) => threshold === name);
              return one ? [<Line key={name} one={one} onChange={() => setChanging(one)} />] : [];
            })}
          </ul>
        )}
      </Answer>
      {changing && <NumberDialog one={changing} onClose={() => setChanging(undefined)} />}
    </>
  );
}

function Line({ one: { threshold, value, usual, unit, set }, onChange }: { one: ThresholdSet; onChange: () => void }) {
  const words = useWords();
  const { t, format } = words;
  const name = thresholdName(threshold, words);
  return (
    <li>
      <span>{name}</span>
      <strong>{thresholdValue(value, unit, words)}</strong>
      <Button look="quiet" aria-label={t('house.numbers.changeOne', { name })} onPress={onChange}>
        {t('house.numbers.change')}
      </Button>
      {set && (
        <small>
          {t('house.numbers.set', { day: format.day(set.on), value: thresholdValue(usual, unit, words) })}
          {set.why !== undefined && ` · ${set.why}`}
        </small>
      )}
    </li>
  );
}
