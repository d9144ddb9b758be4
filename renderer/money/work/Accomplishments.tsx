import { useWords } from '../../app/Words.tsx';
import { Section } from '../../ui/Section.tsx';
import { Behind } from '../parts/Behind.tsx';
import { DayList } from '../parts/DayList.tsx';
import type { WorkProps } from './view.ts';

/** What the work achieved, a line each; the final report tells it (row 34). */
export function Accomplishments({ client, work }: WorkProps) {
  const { t } = useWords();
  if (work.accomplishments.length === 0) return null;
  return (
    <Section title={t('money.work.accomplishments')}>
      <DayList
        near={work.asOf}
        lines={work.accomplishments.toReversed().map(({ entry, on, text }) => ({
          id: entry,
          on,
          what: (
            <Behind client={client} of={t('paper.fields.accomplishment')} value={text} counted={{ ids: [entry] }} />
          ),
        }))}
      />
    </Section>
  );
}
