import type { Concession } from '../../../shared/concessions.ts';
import { counted } from '../../../shared/counted.ts';
import { useWords } from '../../app/Words.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { Behind } from '../parts/Behind.tsx';
import type { AccountProps } from './view.ts';

/** What was given as an exception, with its worth and its end (seeds T2, B5). */
export function Concessions({ client, money }: AccountProps) {
  const { t, format } = useWords();
  const { list, values, minutes } = money.concessions;
  return (
    <Section
      title={t('money.concession.title')}
      acts={
        <RecordButton kind="concession" show={['until', 'value']}>
          {t('money.concession.new')}
        </RecordButton>
      }
    >
      {list.length === 0 ? (
        <p>{t('money.concession.none')}</p>
      ) : (
        <>
          {(values.length > 0 || minutes > 0) && (
            <p>
              <Behind
                client={client}
                of={t('money.concession.title')}
                value={t('money.concession.worth', {
                  worth: format.list([
                    ...values.map(({ currency, minor }) => format.money({ minor, currency })),
                    ...(minutes > 0 ? [format.minutes(minutes)] : []),
                  ]),
                })}
                counted={counted(list.flatMap(({ entry, value, minutes: time }) => (value || time ? entry : [])))}
              />
            </p>
          )}
          <Ledger
            caption={t('money.concession.title')}
            rows={list.toReversed().map((one) => ({ ...one, id: one.entry }))}
            columns={[
              {
                id: 'what',
                title: t('money.concession.what'),
                cell: ({ entry, what, on }) => (
                  <>
                    <Behind client={client} of={t('money.concession.one')} value={what} counted={{ ids: [entry] }} />
                    <small>{format.dayShort(on, money.asOf)}</small>
                  </>
                ),
              },
              {
                id: 'type',
                title: t('paper.fields.type'),
                cell: ({ type }) => t(`paper.values.concessions.${type}`),
              },
              { id: 'value', title: t('paper.fields.value'), align: 'end', cell: (one) => worth(one) },
              { id: 'until', title: t('money.concession.until'), cell: (one) => until(one) },
            ]}
          />
        </>
      )}
    </Section>
  );

  function worth({ value, minutes: time }: Concession): string {
    if (value) return format.money(value);
    return time === undefined ? '–' : format.minutes(time);
  }

  function until({ until: last, expired }: Concession): string {
    if (last === undefined) return t('money.concession.openEnd');
    const day = format.dayShort(last, money.asOf);
    return expired ? t('money.concession.expired', { day }) : day;
  }
}
