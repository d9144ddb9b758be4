import { useQuery } from '@tanstack/react-query';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { madeAt as timeIn, nameOfBackup } from '../trust/made-at.ts';
import styles from './Computers.module.css';
import { Section } from './Section.tsx';

/** What happened to the journal as a whole, newest first; nothing where nothing did. */
export function History() {
  const { t, format } = useWords();
  const events = useQuery(asking('vault.history', {})).data?.events ?? [];
  if (events.length === 0) return null;
  const whenOf = (made: string) => format.stamp({ at: made, offset: 0, zone: 'UTC' });
  return (
    <Section title={t('history.title')} lead={t('history.lead')}>
      <ul className={styles['computers']}>
        {events.map(({ citation, recordedAt, what, from = '', madeAt, why }) => (
          <li key={citation}>
            <b>{t(`history.events.${what}`, { from: nameOfBackup(from, format) })}</b>
            <span>
              {[
                format.stamp(recordedAt),
                t('history.entry', { entry: citation }),
                ...(madeAt === undefined || !Number.isNaN(timeIn(from))
                  ? []
                  : [t('history.made', { when: whenOf(madeAt) })]),
              ].join(' · ')}
            </span>
            {why !== undefined && <span>{why}</span>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
