import { useQuery } from '@tanstack/react-query';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { localDay } from '../../shared/journal/time.ts';
import { Notice } from '../ui/Notice.tsx';
import styles from './Computers.module.css';
import { Section } from './Section.tsx';

/** The computers that write in this journal, and what of theirs is awaited; nothing where there is but this one. */
export function Computers() {
  const { t, format } = useWords();
  const known = useQuery(asking('vault.computers', {})).data;
  if (!known || (known.computers.length < 2 && known.awaited.length === 0)) return null;
  const awaited = new Set(known.awaited.map(({ device }) => device));
  const strangers = [...awaited].filter((device) => !known.computers.some((one) => one.device === device));
  return (
    <Section title={t('elsewhere.title')} lead={t('elsewhere.lead')}>
      <ul className={styles['computers']}>
        {known.computers.map(({ device, here, entries, last, lastEntry }) => (
          <li key={device}>
            <b>{t(here ? 'elsewhere.here' : 'elsewhere.other')}</b>
            <span>
              {t('elsewhere.last', { number: entries, entry: last, day: format.dayShort(localDay(lastEntry)) })}
            </span>
            {awaited.has(device) && <em>{t('elsewhere.missing')}</em>}
          </li>
        ))}
        {strangers.map((device) => (
          <li key={device}>
            <b>{t('elsewhere.unknown')}</b>
          </li>
        ))}
      </ul>
      {awaited.size > 0 && (
        <Notice tone="late">
          <p>{t('elsewhere.awaited')}</p>
        </Notice>
      )}
    </Section>
  );
}
