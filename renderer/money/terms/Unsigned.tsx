import { useWords } from '../../app/Words.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Behind } from '../parts/Behind.tsx';
import type { TermsProps } from './view.ts';

/** Days and hours worked while no signed agreement was in force (seed T5). */
export function Unsigned({ client, terms: { unsigned, versions } }: TermsProps) {
  const { t, format } = useWords();
  const current = versions.find(({ state }) => state === 'in-force');
  if (unsigned.days === 0) return null;
  return (
    <Notice tone={current?.signed ? 'plain' : 'late'}>
      <p>
        <Behind
          client={client}
          of={t('money.unsigned.title')}
          value={t('money.unsigned.count', { count: unsigned.days, time: format.minutes(unsigned.minutes) })}
          counted={unsigned.entries}
        />
      </p>
      {current?.waivedBecause !== undefined && <p>{t('money.unsigned.waived', { reason: current.waivedBecause })}</p>}
    </Notice>
  );
}
