import { ArrowDown, ArrowUp } from 'lucide-react';
import type { EntryId } from '../../../shared/fields.ts';
import { useToday } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { Behind } from '../../money/parts/Behind.tsx';
import { RecordButton } from '../../money/forms/RecordButton.tsx';
import { RecordingProvider } from '../../money/forms/RecordingProvider.tsx';
import { Button } from '../../ui/Button.tsx';
import { Checkbox } from '../../ui/Checkbox.tsx';
import type { ScreenProps } from '../LettingGoPage.tsx';
import { Part } from '../Screen.tsx';
import styles from './Accomplishments.module.css';
import { inOrder, moved } from './accomplishments.ts';

export interface AccomplishmentsProps extends Pick<ScreenProps, 'summary' | 'view'> {
  /** Those chosen, in their order; all by date where nothing was chosen. */
  readonly chosen: readonly EntryId[] | undefined;
  readonly onChange: (chosen: readonly EntryId[] | undefined) => void;
}

/** What the final report says was accomplished: chosen, put in the order one wishes it read, and what was forgotten recorded (row 63; seed A31). */
export function Accomplishments({ summary, view: { accomplishments }, chosen, onChange }: AccomplishmentsProps) {
  const { t, format } = useWords();
  const today = useToday();
  const ids = chosen ?? accomplishments.map(({ entry }) => entry);
  const left = accomplishments.length - accomplishments.filter(({ entry }) => ids.includes(entry)).length;
  return (
    <Part title={t('ending.accomplished.title')}>
      <p>{t(accomplishments.length === 0 ? 'ending.accomplished.none' : 'ending.accomplished.lead')}</p>
      <ul className={styles['list']}>
        {inOrder(accomplishments, ids).map(({ entry, what, result, to }) => {
          const place = ids.indexOf(entry);
          return (
            <li key={entry}>
              <Checkbox
                value={place >= 0}
                onChange={(isIn) => onChange(isIn ? [...ids, entry] : ids.filter((id) => id !== entry))}
              >
                {what}
                {result !== undefined && <small>{result}</small>}
              </Checkbox>
              <Behind
                client={summary.id}
                of={what}
                value={format.dayShort(to, today)}
                counted={{ ids: [entry] }}
                look="quiet"
              />
              <span>
                <Button
                  look="icon"
                  isDisabled={place <= 0}
                  aria-label={t('ending.accomplished.up', { name: what })}
                  onPress={() => onChange(moved(ids, place, -1))}
                >
                  <ArrowUp aria-hidden />
                </Button>
                <Button
                  look="icon"
                  isDisabled={place < 0 || place === ids.length - 1}
                  aria-label={t('ending.accomplished.down', { name: what })}
                  onPress={() => onChange(moved(ids, place, 1))}
                >
                  <ArrowDown aria-hidden />
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {left > 0 && <p>{t('ending.accomplished.left', { left: format.number(left) })}</p>}
      <div>
        <RecordingProvider client={summary.id}>
          <RecordButton kind="delivered" look="plain" show={['how', 'where', 'sha256', 'result']}>
            {t('money.deliverable.new')}
          </RecordButton>
        </RecordingProvider>
        {chosen && (
          <Button look="quiet" onPress={() => onChange(undefined)}>
            {t('ending.accomplished.reset')}
          </Button>
        )}
      </div>
    </Part>
  );
}
