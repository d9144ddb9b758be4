import { waitingChart } from '../../shared/charts/waiting-months.ts';
import type { Output } from '../../shared/contract.ts';
import type { ClientId } from '../../shared/fields.ts';
import { useWords } from '../app/Words.tsx';
import { Chip } from '../ui/Chip.tsx';
import { Drawing } from '../ui/Drawing.tsx';
import { Ledger } from '../ui/Ledger.tsx';
import { Section } from '../ui/Section.tsx';
import { EntryButton, WriteButton } from './EntryButton.tsx';

type WaitingView = Output<'waiting.view'>;

/** What was asked of the client, and how long it took; the days of waiting are counted once, however many requests were open. */
export function Requests({ client, waiting }: { client: ClientId; waiting: WaitingView }) {
  const { t, format } = useWords();
  return (
    <Section
      title={t('window.money.requests')}
      acts={
        <>
          <WriteButton client={client} kind="requested">
            {t('window.money.newRequest')}
          </WriteButton>
          {waiting.open > 0 && (
            <WriteButton client={client} kind="answered">
              {t('window.money.newAnswer')}
            </WriteButton>
          )}
        </>
      }
    >
      {waiting.requests.length === 0 ? (
        <p>{t('window.money.noRequests')}</p>
      ) : (
        <>
          {waiting.waiting.days > 0 && <p>{t('window.money.waited', { count: waiting.waiting.days })}</p>}
          <Ledger
            caption={t('window.money.requests')}
            rows={waiting.requests.toReversed()}
            columns={[
              {
                id: 'what',
                title: t('window.money.asked'),
                cell: ({ id, what, askedOn, nudges }) => (
                  <>
                    <EntryButton client={client} entry={id}>
                      {what}
                    </EntryButton>
                    <small>{t('window.money.askedOn', { day: format.dayShort(askedOn, waiting.asOf) })}</small>
                    {nudges.length > 0 && <small>{t('window.money.nudges', { count: nudges.length })}</small>}
                  </>
                ),
              },
              {
                id: 'needed',
                title: t('paper.fields.neededBy'),
                cell: ({ neededBy }) => format.dayShort(neededBy, waiting.asOf),
              },
              {
                id: 'state',
                title: t('window.money.state'),
                cell: (request) => <RequestState request={request} asOf={waiting.asOf} />,
              },
            ]}
          />
        </>
      )}
      {waiting.months.length > 2 && <Drawing chart={waitingChart(waiting.months, format)} />}
    </Section>
  );
}

function RequestState({ request, asOf }: { request: WaitingView['requests'][number]; asOf: string }) {
  const { t, format } = useWords();
  const { state, daysOverdue, closedOn } = request;
  const late = daysOverdue > 0 && t('window.clients.daysLate', { count: daysOverdue });
  if (state === 'overdue') return <Chip tone="late">{late || t('window.money.waiting')}</Chip>;
  if (state === 'open') return t('window.money.waiting');
  const day = closedOn === undefined ? '' : format.dayShort(closedOn, asOf);
  return (
    <>
      {t(state === 'answered' ? 'window.money.answeredOn' : 'window.money.withdrawnOn', { day })}
      {late && <small>{late}</small>}
    </>
  );
}
