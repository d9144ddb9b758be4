import { hourlyPayChart } from '../../../shared/charts/hourly-pay.ts';
import { together } from '../../../shared/counted.ts';
import { useWords } from '../../app/Words.tsx';
import { Section } from '../../ui/Section.tsx';
import { Behind } from '../parts/Behind.tsx';
import { Charted } from '../parts/Charted.tsx';
import { MonthEntries } from '../parts/MonthEntries.tsx';
import { Tally } from '../parts/Tally.tsx';
import type { WorkProps } from './view.ts';

/** What an hour really brought: money received over every minute the client took, beside the rate agreed (seed A29). */
export function HourlyPay({ client, work }: WorkProps) {
  const { t, format } = useWords();
  const counted = work.hourlyPay.filter(({ perHour }) => perHour !== undefined);
  const [first] = counted;
  if (!first) return null;
  return (
    <Section title={t('ledgers.charts.hourlyPay.title')}>
      <p>{t('money.work.payHow')}</p>
      {counted.map(({ currency, perHour = 0, received, minutes, agreed, agreedTerms, entries, workEntries }) => (
        <Tally
          key={currency}
          lines={[
            {
              id: 'really',
              label: t('money.account.perHour'),
              value: (
                <Behind
                  client={client}
                  of={t('money.account.perHour')}
                  value={format.money({ minor: perHour, currency })}
                  counted={entries}
                />
              ),
              note: (
                <Behind
                  client={client}
                  of={t('money.work.hours')}
                  value={t('money.work.payOf', {
                    sum: format.money({ minor: received, currency }),
                    time: format.minutes(minutes),
                  })}
                  counted={together([entries, workEntries])}
                  look="quiet"
                />
              ),
            },
            {
              id: 'agreed',
              label: t('money.work.agreed'),
              value: agreed ? (
                <Behind
                  client={client}
                  of={t('money.work.agreed')}
                  value={format.money(agreed)}
                  counted={{ ids: agreedTerms ? [agreedTerms] : [] }}
                />
              ) : (
                '–'
              ),
              note: agreed ? undefined : t('money.work.noRate'),
            },
          ]}
        />
      ))}
      {work.months.filter(({ pay }) => pay.length === 1).length > 1 && (
        <Charted
          chart={hourlyPayChart(work.months, first.agreed, format)}
          behind={({ name }, onClose) => (
            <MonthEntries
              client={client}
              of="pay"
              title={t('ledgers.charts.hourlyPay.title')}
              month={name}
              onClose={onClose}
            />
          )}
        />
      )}
    </Section>
  );
}
