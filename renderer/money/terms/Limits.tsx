import type { Limit } from '../../../shared/terms-view.ts';
import { useWords } from '../../app/Words.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { cx } from '../../ui/cx.ts';
import { Section } from '../../ui/Section.tsx';
import { Behind } from '../parts/Behind.tsx';
import styles from './Limits.module.css';
import type { TermsProps } from './view.ts';

/** What was agreed as included, and how much of it is used, with a word at 80 and at 100 percent (row 8). */
export function Limits({ client, terms }: TermsProps) {
  const { t, format } = useWords();
  if (terms.limits.length === 0) return null;
  const amount = ({ limit, currency }: Limit, value: number): string => {
    if (limit === 'minutes') return format.minutes(value);
    if (limit === 'budget' && currency !== undefined) return format.money({ minor: value, currency });
    if (limit === 'end') return t('window.figures.days', { count: value });
    return format.number(value);
  };
  return (
    <Section title={t('money.limit.title')}>
      <ul className={styles['limits']}>
        {terms.limits.map((limit) => {
          const said = t('money.limit.used', {
            used: amount(limit, limit.used),
            included: amount(limit, limit.included),
          });
          const name = t(`money.limit.names.${limit.limit}`);
          return (
            <li key={limit.limit}>
              <span className={styles['name']}>{name}</span>
              <span className={styles['track']} aria-hidden>
                <span
                  className={cx(styles['bar'], limit.notice && styles['near'])}
                  style={{ width: `${Math.min(100, limit.percent)}%` }}
                />
              </span>
              <span className={styles['said']}>
                <Behind client={client} of={name} value={said} counted={limit.entries} />{' '}
                {limit.notice && (
                  <Chip tone="late">
                    {t(`money.limit.${limit.notice}`, { percent: format.percent(limit.percent) })}
                  </Chip>
                )}
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
