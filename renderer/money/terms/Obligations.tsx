import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Obligation } from '../../../shared/terms.ts';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { Section } from '../../ui/Section.tsx';
import { bodyOf } from './body-of.ts';
import { Duty } from './Duty.tsx';
import { DutyDialog } from './DutyDialog.tsx';
import styles from './Obligations.module.css';
import type { TermsProps } from './view.ts';

/** The duties of both sides beside each other; ticking one records the day it was met as a correction of the terms (row 7; seed B4). */
export function Obligations({ client, terms }: TermsProps) {
  const { t } = useWords();
  const [asked, setAsked] = useState<number>();
  const entry = terms.inForce;
  const item = useQuery({
    ...asking('entries.get', { client, entry: entry ?? ('' as never) }), // asked only where there is one
    enabled: entry !== undefined,
  }).data;
  const written: readonly Obligation[] = (item && bodyOf(item)?.obligations) ?? [];
  if (entry === undefined || terms.obligations.length === 0) return null;
  return (
    <Section title={t('money.duty.title')}>
      <div className={styles['sides']}>
        {(['mine', 'theirs'] as const).map((whose) => (
          <section key={whose} aria-label={t(`money.duty.${whose}`)}>
            <h3>{t(`money.duty.${whose}`)}</h3>
            <ul>
              {terms.obligations.map((duty, i) =>
                duty.whose === whose ? (
                  <Duty key={`${duty.what} ${duty.by}`} duty={duty} asOf={terms.asOf} onTick={() => setAsked(i)} />
                ) : null,
              )}
            </ul>
          </section>
        ))}
      </div>
      {asked !== undefined && written[asked] && (
        <DutyDialog client={client} entry={entry} duties={written} index={asked} onClose={() => setAsked(undefined)} />
      )}
    </Section>
  );
}
