import type { PromiseStanding } from '../../../shared/promises.ts';
import { useWords } from '../../app/Words.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { Behind } from '../parts/Behind.tsx';
import type { AccountProps } from './view.ts';

/** Promises to pay and what came of each; the payments say so, nobody else (seed T2). */
export function Promises({ client, money }: AccountProps) {
  const { t, format } = useWords();
  const { kept, broken, pending, list } = money.promises;
  return (
    <Section
      title={t('money.promise.title')}
      acts={
        <RecordButton kind="promised" show={['invoice', 'amount']}>
          {t('money.promise.new')}
        </RecordButton>
      }
    >
      {list.length === 0 ? (
        <p>{t('money.promise.none')}</p>
      ) : (
        <>
          <p>
            <Behind
              client={client}
              of={t('money.promise.title')}
              value={t('money.promise.summary', {
                kept: format.number(kept),
                broken: format.number(broken),
                pending: format.number(pending),
              })}
              counted={{ ids: list.flatMap(({ entry, payments }) => [entry, ...payments]) }}
            />
          </p>
          <Ledger
            caption={t('money.promise.title')}
            rows={list.toReversed().map((one) => ({ ...one, id: one.entry }))}
            columns={[
              {
                id: 'words',
                title: t('money.promise.words'),
                cell: ({ entry, words, saidOn }) => (
                  <>
                    <Behind
                      client={client}
                      of={t('money.promise.one')}
                      value={words ?? t('money.promise.one')}
                      counted={{ ids: [entry] }}
                    />
                    <small>{t('money.promise.said', { day: format.dayShort(saidOn, money.asOf) })}</small>
                  </>
                ),
              },
              {
                id: 'amount',
                title: t('ledgers.columns.amount'),
                align: 'end',
                cell: ({ amount }) => (amount ? format.money(amount) : t('money.promise.all')),
              },
              { id: 'by', title: t('money.promise.by'), cell: ({ by }) => format.dayShort(by, money.asOf) },
              { id: 'state', title: t('ledgers.columns.state'), keep: true, cell: (one) => <State promise={one} /> },
            ]}
          />
        </>
      )}
    </Section>
  );
}

function State({ promise: { state, daysLate = 0, doneOn } }: { promise: PromiseStanding }) {
  const { t } = useWords();
  if (state !== 'broken') return t(`money.promise.states.${state}`);
  return (
    <>
      <Chip tone="late">{t('money.promise.states.broken')}</Chip>
      <small>
        {doneOn !== undefined
          ? t('money.promise.cameLate', { count: daysLate })
          : t('money.promise.notCome', { count: daysLate })}
      </small>
    </>
  );
}
