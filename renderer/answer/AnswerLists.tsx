import { Afterwards } from '../app/Afterwards.tsx';
import { useWords } from '../app/Words.tsx';
import { Behind } from '../money/parts/Behind.tsx';
import { DayList } from '../money/parts/DayList.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { Section } from '../ui/Section.tsx';
import type { AnswerProps } from './AnswerParts.tsx';

/** What the figures are made of: deliveries, achievements, what was waited for, what was turned away. */
export function AnswerLists({ client, answer }: AnswerProps) {
  const { t, format } = useWords();
  const { asOf, done, waiting } = answer;
  const line =
    (of: string) =>
    (one: {
      readonly entry: (typeof done.accomplishments)[number]['entry'];
      readonly on: string;
      readonly text: string;
    }) => ({
      id: one.entry,
      on: one.on,
      what: <Behind client={client} of={of} value={one.text} counted={{ ids: [one.entry] }} />,
    });
  const delivered = done.delivered.map(({ entry, on, name, result }) => ({
    entry,
    on,
    text: result === undefined ? name : `${name}: ${result}`,
  }));
  const declined = waiting.declined.map(({ entry, on, what }) => ({ entry, on, text: what }));
  const lists = [
    { title: t('money.deliverable.title'), lines: delivered },
    { title: t('ledgers.answer.accomplishments'), lines: done.accomplishments },
    { title: t('ledgers.answer.declined'), lines: declined },
  ];
  return (
    <>
      {lists.map(({ title, lines }) =>
        lines.length > 0 ? (
          <Section key={title} title={title}>
            <DayList near={asOf} lines={lines.map(line(title))} />
          </Section>
        ) : null,
      )}
      <Afterwards above={delivered.length + done.accomplishments.length + declined.length}>
        {waiting.requests.length > 0 && (
          <Section title={t('money.all.longest')}>
            <Ledger
              caption={t('money.all.longest')}
              rows={waiting.requests.map((one) => ({ ...one, id: one.entry }))}
              columns={[
                {
                  id: 'what',
                  title: t('ledgers.columns.request'),
                  cell: ({ entry, what, blocks }) => (
                    <>
                      <Behind client={client} of={t('words.kinds.requested')} value={what} counted={{ ids: [entry] }} />
                      {blocks.length > 0 && <small>{t('money.request.blocks', { what: format.list(blocks) })}</small>}
                    </>
                  ),
                },
                {
                  id: 'days',
                  title: t('ledgers.columns.waited'),
                  align: 'end',
                  cell: ({ entry, days, open }) => (
                    <>
                      <Behind
                        client={client}
                        of={t('ledgers.columns.waited')}
                        value={t('money.all.days', { count: days })}
                        counted={{ ids: [entry] }}
                        look="quiet"
                      />
                      {open && <small>{t('money.all.stillOpen')}</small>}
                    </>
                  ),
                },
              ]}
            />
          </Section>
        )}
      </Afterwards>
    </>
  );
}
