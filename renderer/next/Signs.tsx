import { together } from '../../shared/counted.ts';
import { signsChart } from '../../shared/charts/signs-over-time.ts';
import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Charted } from '../money/parts/Charted.tsx';
import { MonthEntries } from '../money/parts/MonthEntries.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Section } from '../ui/Section.tsx';
import { Behind } from './Behind.tsx';
import { PatternTable } from './PatternTable.tsx';
import { SignTable } from './SignTable.tsx';

/** Lower than other charts: the counts are small, and the table under it has them all. */
const low = { width: 480, height: 120 };

/** Signs over time, with what stands on the other side: criticism that is none, good turns, and one's own misses. */
export function Signs({ client, view }: { client: ClientId; view: Output<'signs.view'> }) {
  const { t, format } = useWords();
  const { signs, incidents, months, criticism, goodTurns, ownMisses } = view;
  const isQuiet = incidents.all === 0;
  return (
    <Section title={t('next.signs.title')}>
      {isQuiet ? (
        <p>{t('next.signs.none')}</p>
      ) : (
        months.length > 1 && (
          <Charted
            chart={signsChart(months, incidents.months, format, low)}
            behind={({ at }, onClose) => (
              <MonthEntries
                client={client}
                of="incidents"
                title={t('next.signs.chart')}
                month={months[at] ?? ''}
                onClose={onClose}
              />
            )}
          />
        )
      )}
      {signs.length > 0 && <SignTable client={client} view={view} />}
      {view.patterns.length > 0 && (
        <Disclosure title={t('patternCounts.title')} note={t('patternCounts.lead')}>
          <PatternTable client={client} patterns={view.patterns} />
        </Disclosure>
      )}
      {criticism.all > 0 && (
        <p>
          <Behind
            client={client}
            title={t('words.kinds.incident')}
            entries={criticism.entries}
            label={t('next.signs.criticism', { count: criticism.all })}
          />
        </p>
      )}
      {goodTurns.all + ownMisses.all > 0 && (
        <p>
          <Behind
            client={client}
            title={t('next.signs.title')}
            entries={together([goodTurns.entries, ownMisses.entries])}
            label={t('next.signs.balance', {
              good: t('next.signs.goodTurns', { count: goodTurns.all }),
              missed: t('next.signs.ownMisses', { count: ownMisses.all }),
            })}
          />
        </p>
      )}
    </Section>
  );
}
