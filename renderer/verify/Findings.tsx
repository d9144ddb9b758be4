import { useState } from 'react';
import type { Finding } from '../../shared/calls/vault.ts';
import type { Output } from '../../shared/contract.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { FindingLine } from './FindingLine.tsx';
import styles from './Verify.module.css';

/** What verifying found: that all holds, or everything that does not, each by name. */
export function Findings({ name, found }: { name: string | undefined; found: Output<'vault.verify'> }) {
  const { t } = useWords();
  const { ok, findings, checked } = found;
  const faults = findings.filter(({ weight }) => weight === 'fault');
  const notes = findings.filter(({ weight }) => weight === 'note');
  return (
    <>
      <Notice tone={ok ? 'good' : 'late'} alert>
        <p className={styles['verdict']}>
          {t(
            ok
              ? notes.length > 0
                ? 'places.verify.allHoldsWithNotes'
                : 'places.verify.allHolds'
              : 'places.verify.notAll',
          )}
        </p>
        <p>
          {t('places.verify.of', { name: name ?? t('places.verify.ownJournal') })}{' '}
          {t('places.verify.counted', {
            journals: t('places.verify.journals', { count: checked.journals }),
            entries: t('places.verify.entries', { count: checked.entries }),
            exhibits: t('places.verify.exhibits', { count: checked.exhibits }),
          })}
        </p>
        {!ok && <p>{t('places.verify.whatToDo')}</p>}
      </Notice>
      <List title={t('places.verify.faults')} findings={faults} isOwn={name === undefined} />
      <List title={t('places.verify.notes')} findings={notes} isOwn={name === undefined} />
    </>
  );
}

/** Findings shown at once: words may be left out of a hundred entries, a hundred lines be damaged. */
const step = 20;

function List({ title, findings, isOwn }: { title: string; findings: readonly Finding[]; isOwn: boolean }) {
  const { t } = useWords();
  const [shown, setShown] = useState(step);
  if (findings.length === 0) return null;
  return (
    <section className={styles['findings']}>
      <h2>{title}</h2>
      <ul>
        {findings.slice(0, shown).map((finding, index) => (
          <FindingLine key={`${finding.where} ${finding.line ?? ''} ${index}`} finding={finding} isOwn={isOwn} />
        ))}
      </ul>
      {findings.length > shown && <Button onPress={() => setShown(shown + step)}>{t('withheld.choose.more')}</Button>}
    </section>
  );
}
