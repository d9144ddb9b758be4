import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Answer } from '../../shared/calls/import.ts';
import { asking } from '../app/asking.ts';
import { LongWork } from '../app/LongWork.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { peopleAndLeft, type Change, type Chosen } from './choices.ts';
import { Files } from './Files.tsx';
import styles from './Import.module.css';
import { Items } from './Items.tsx';
import { People } from './People.tsx';
import { Problems } from './Problems.tsx';
import type { Previewed } from './useImport.ts';

export interface ReviewProps {
  readonly clients: readonly ClientSummary[];
  readonly found: Previewed;
  readonly chosen: Chosen;
  readonly change: (change: Change) => void;
  readonly onAnswer: (answer: Answer) => void;
  readonly isRecording: boolean;
  readonly onRecord: () => void;
  readonly onDiscard: () => void;
}

/** What was read, for the user to look through before any of it is recorded. */
export function Review(props: ReviewProps) {
  const { clients, found, chosen, change, onAnswer, isRecording, onRecord, onDiscard } = props;
  const { t } = useWords();
  const asks = found.files.some((file) => file.asks !== undefined);
  const counted = useQuery({
    ...asking('import.count', { batch: found.batch, ...peopleAndLeft(chosen.now) }),
    placeholderData: keepPreviousData, // so that the button does not go away between two choices
  }).data;
  const count = counted?.record ?? 0;
  return (
    <>
      <Files found={found} onAnswer={onAnswer} />
      <Problems problems={found.problems} count={found.problemCount} />
      {found.total > 0 && <People clients={clients} people={found.people} choices={chosen.now} change={change} />}
      {found.total > 0 && (
        <Items key={found.batch} clients={clients} found={found} choices={chosen.now} change={change} />
      )}
      {found.total === 0 && !asks && (
        <Notice>
          <p>{t('imports.nothing')}</p>
        </Notice>
      )}
      {isRecording ? (
        <LongWork job="import" label={t('imports.recording')} stop={t('imports.stop')} />
      ) : (
        <div className={styles['acts']}>
          {count > 0 && (
            <Button look="primary" onPress={onRecord}>
              {t('imports.record', { count })}
            </Button>
          )}
          {counted && (
            <span className={styles['where']} role="status">
              {[
                counted.left > 0 && t('reviewing.leftCount', { count: counted.left }),
                counted.unassigned > 0 && t('reviewing.unassignedCount', { count: counted.unassigned }),
              ]
                .filter((said) => said !== false)
                .join(' · ')}
            </span>
          )}
          {chosen.before.length > 0 && <Button onPress={() => change('undo')}>{t('imports.undo')}</Button>}
          <Button look="quiet" onPress={onDiscard}>
            {t('imports.discard')}
          </Button>
        </div>
      )}
    </>
  );
}
