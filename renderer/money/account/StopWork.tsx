import { together } from '../../../shared/counted.ts';
import { useAct } from '../../app/asking.ts';
import { FailureNotice } from '../../app/FailureNotice.tsx';
import { useWords } from '../../app/Words.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { Behind } from '../parts/Behind.tsx';
import styles from './StopWork.module.css';
import type { AccountProps } from './view.ts';

/** Whether work is stopped, what is paused, and what must be paid for it to go on; else the way to stop it (seeds A24, A27, C1). */
export function StopWork({ client, money }: AccountProps) {
  if (money.stopWork.stopped) return <Stopped client={client} money={money} />;
  if (money.stopWork.arrears.length === 0) return null;
  return <GoingOn client={client} money={money} />;
}

function Stopped({ client, money }: AccountProps) {
  const { t, format } = useWords();
  const resume = useAct('entries.seal');
  const { since = money.asOf, entry, paused, minutesSince, workSince, arrears, conditionMet } = money.stopWork;
  const owed = format.sums(arrears.map(({ minor, currency }) => ({ minor, currency })));
  return (
    <Notice tone={conditionMet ? 'good' : 'late'}>
      <p className={styles['title']}>
        <Behind
          client={client}
          of={t('words.kinds.work-stopped')}
          value={t('money.stop.since', { day: format.day(since) })}
          counted={{ ids: entry ? [entry] : [] }}
        />
      </p>
      {paused.length > 0 && <p>{t('money.stop.paused', { what: format.list(paused) })}</p>}
      <p>
        {conditionMet ? (
          t('money.stop.settled')
        ) : (
          <Behind
            client={client}
            of={t('window.figures.open')}
            value={t('money.stop.until', { sum: owed })}
            counted={together(arrears.map(({ entries }) => entries))}
            look="quiet"
          />
        )}
      </p>
      {minutesSince > 0 && (
        <p>
          <Behind
            client={client}
            of={t('money.stop.workedTitle')}
            value={t('money.stop.worked', { time: format.minutes(minutesSince) })}
            counted={workSince}
          />
        </p>
      )}
      <FailureNotice failure={resume.error} />
      <p className={styles['acts']}>
        {conditionMet ? (
          <Button
            look="primary"
            isPending={resume.isPending}
            onPress={() => resume.mutate({ client, kind: 'work-resumed', body: { on: money.asOf } })}
          >
            {t('money.stop.resume')}
          </Button>
        ) : (
          <RecordButton kind="work-resumed">{t('money.stop.resumeAnyway')}</RecordButton>
        )}
      </p>
    </Notice>
  );
}

function GoingOn({ client, money }: AccountProps) {
  const { t, format } = useWords();
  const { workedSinceDue, stopWork, askedWhileOverdue } = money;
  const overdue = money.invoices.filter(({ state }) => state === 'overdue');
  return (
    <Notice tone="late">
      <p className={styles['title']}>
        <Behind
          client={client}
          of={t('window.figures.open')}
          value={t('money.stop.overdue', {
            sum: format.sums(stopWork.arrears.map(({ minor, currency }) => ({ minor, currency }))),
          })}
          counted={together(stopWork.arrears.map(({ entries }) => entries))}
        />
      </p>
      {workedSinceDue && workedSinceDue.minutes > 0 && (
        <p>
          <Behind
            client={client}
            of={t('money.stop.workedTitle')}
            value={t('money.stop.workedSinceDue', {
              time: format.minutes(workedSinceDue.minutes),
              day: format.day(workedSinceDue.since),
            })}
            counted={workedSinceDue.entries}
          />
        </p>
      )}
      {askedWhileOverdue.length > 0 && (
        <p>
          <Behind
            client={client}
            of={t('money.stop.askedTitle')}
            value={t('money.stop.asked', { count: askedWhileOverdue.length })}
            counted={{ ids: askedWhileOverdue.map(({ entry }) => entry) }}
          />
        </p>
      )}
      <p className={styles['acts']}>
        <RecordButton
          kind="work-stopped"
          show={['paused']}
          about={t('money.stop.about', { invoices: format.list(overdue.map(({ number }) => number)) })}
          preset={{ invoices: overdue.map(({ id }) => id) }}
        >
          {t('money.stop.stop')}
        </RecordButton>
      </p>
    </Notice>
  );
}
