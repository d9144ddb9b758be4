import { Check, Minus } from 'lucide-react';
import { useWords } from '../../app/Words.tsx';
import { cx } from '../../ui/cx.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './Completeness.module.css';
import type { TermsView } from './view.ts';

/** What a plain agreement should say, and whether this one does (row 4). */
export function Completeness({ terms: { completeness } }: { terms: TermsView }) {
  const { t } = useWords();
  const met = completeness.filter((one) => one.met).length;
  return (
    <Section title={t('money.complete.title')}>
      <p>{t('money.complete.count', { met, count: completeness.length })}</p>
      <ul className={styles['list']}>
        {completeness.map(({ item, met: isMet }) => (
          <li key={item} className={cx(isMet && styles['met'])}>
            {isMet ? <Check aria-hidden /> : <Minus aria-hidden />}
            <span>{t(`money.complete.items.${item}`)}</span>
            <small>{t(isMet ? 'money.complete.there' : 'money.complete.missing')}</small>
          </li>
        ))}
      </ul>
    </Section>
  );
}
