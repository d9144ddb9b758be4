import { useQuery } from '@tanstack/react-query';
import { Check, Minus } from 'lucide-react';
import { useState } from 'react';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { AgreementListDialog } from '../../house/AgreementListDialog.tsx';
import { Button } from '../../ui/Button.tsx';
import { cx } from '../../ui/cx.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './Completeness.module.css';
import type { TermsView } from './view.ts';

/** What a plain agreement should say, and whether this one does; the list is the user's to change (row 4). */
export function Completeness({ terms: { completeness } }: { terms: TermsView }) {
  const { t } = useWords();
  const [isChanging, setChanging] = useState(false);
  const list = useQuery(asking('house.view', {})).data?.agreement;
  const met = completeness.filter((one) => one.met).length;
  return (
    <Section
      title={t('money.complete.title')}
      acts={
        list && (
          <Button look="step" onPress={() => setChanging(true)}>
            {t('house.list.change')}
          </Button>
        )
      }
    >
      <p>{t('money.complete.count', { met, count: completeness.length })}</p>
      <ul className={styles['list']}>
        {completeness.map(({ item, own = '', met: isMet }) => (
          <li key={`${item} ${own}`} className={cx(isMet && styles['met'])}>
            {isMet ? <Check aria-hidden /> : <Minus aria-hidden />}
            <span>{item === 'own' ? own : t(`money.complete.items.${item}`)}</span>
            <small>{t(isMet ? 'money.complete.there' : 'money.complete.missing')}</small>
          </li>
        ))}
      </ul>
      {isChanging && list && <AgreementListDialog list={list} onClose={() => setChanging(false)} />}
    </Section>
  );
}
