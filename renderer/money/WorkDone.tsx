import { natureChart } from '../../shared/charts/hours-by-nature.ts';
import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { Section } from '../ui/Section.tsx';
import { EntryButton, WriteButton } from './EntryButton.tsx';
import styles from './WorkDone.module.css';

type WorkView = Output<'work.view'>;

/** What the time went into, what an hour really brought, and what was delivered. */
export function WorkDone({ client, work }: { client: ClientId; work: WorkView }) {
  const { t, format } = useWords();
  return (
    <Section
      title={t('window.money.work')}
      acts={
        <WriteButton client={client} kind="work">
          {t('window.money.newWork')}
        </WriteButton>
      }
    >
      {work.total.minutes === 0 ? (
        <p>{t('window.money.noWork')}</p>
      ) : (
        <>
          <p>
            {t('window.money.workSum', {
              time: format.minutes(work.total.minutes),
              measured: format.minutes(work.total.measured),
              manual: format.minutes(work.total.manual),
            })}
          </p>
          <div className={styles['pair']}>
            <Drawing chart={natureChart(work.natures, format)} />
            <Pay work={work} />
          </div>
        </>
      )}
      {work.deliverables.length > 0 && (
        <Ledger
          caption={t('window.money.delivered')}
          rows={work.deliverables.toReversed().map((one) => ({ ...one, id: one.entry }))}
          columns={[
            {
              id: 'name',
              title: t('window.money.delivered'),
              cell: ({ entry, name, result }) => (
                <>
                  <EntryButton client={client} entry={entry}>
                    {name}
                  </EntryButton>
                  {result !== undefined && <small>{result}</small>}
                </>
              ),
            },
            { id: 'on', title: t('paper.fields.on'), cell: ({ on }) => format.dayShort(on, work.asOf) },
            {
              id: 'state',
              title: t('window.money.state'),
              cell: ({ state }) => t(`window.money.deliverable.${state}`),
            },
          ]}
        />
      )}
    </Section>
  );
}

function Pay({ work }: { work: WorkView }) {
  const { t, format } = useWords();
  const lines = work.hourlyPay.flatMap(({ currency, perHour, agreed }) =>
    perHour === undefined
      ? []
      : [
          {
            currency,
            really: format.money({ minor: perHour, currency }),
            agreed: agreed && format.money(agreed),
          },
        ],
  );
  return lines.map(({ currency, really, agreed }) => (
    <p key={currency} className={styles['pay']}>
      <strong>{t('window.money.perHour', { sum: really })}</strong>
      <span>
        {agreed === undefined ? t('window.money.perHourNote') : t('window.money.perHourAgreed', { sum: agreed })}
      </span>
    </p>
  ));
}
