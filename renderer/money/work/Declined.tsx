import { useWords } from '../../app/Words.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { Behind } from '../parts/Behind.tsx';
import { DayList } from '../parts/DayList.tsx';
import type { WorkProps } from './view.ts';

/** Work turned away because a slot was kept for this client (seed A11). */
export function Declined({ client, work }: WorkProps) {
  const { t, format } = useWords();
  return (
    <Section
      title={t('money.declined.title')}
      acts={
        <RecordButton kind="opportunity-declined" show={['value']}>
          {t('money.declined.new')}
        </RecordButton>
      }
    >
      {work.declined.length === 0 ? (
        <p>{t('money.declined.none')}</p>
      ) : (
        <DayList
          near={work.asOf}
          lines={work.declined.toReversed().map(({ entry, on, what, value }) => ({
            id: entry,
            on,
            what: (
              <Behind
                client={client}
                of={t('words.kinds.opportunity-declined')}
                value={what}
                counted={{ ids: [entry] }}
              />
            ),
            ...(value && { beside: format.money(value) }),
          }))}
        />
      )}
    </Section>
  );
}
