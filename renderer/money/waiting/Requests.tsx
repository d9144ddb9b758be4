import { useWords } from '../../app/Words.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { Behind } from '../parts/Behind.tsx';
import { RequestActs } from './RequestActs.tsx';
import { RequestState } from './RequestState.tsx';
import type { WaitingProps, WaitingView } from './view.ts';

const order = { overdue: 0, open: 1, answered: 2, withdrawn: 3 } as const;

/** The register of requests: those that are overdue first, then those that are open, then the rest, the newest first. */
export function Requests({ client, waiting }: WaitingProps) {
  const { t, format } = useWords();
  const { asOf } = waiting;
  const rows = waiting.requests
    .toReversed()
    .toSorted((a, b) => order[a.state] - order[b.state] || (a.neededBy < b.neededBy ? 1 : -1));
  return (
    <Section
      title={t('money.request.title')}
      acts={<RecordButton kind="requested">{t('money.request.new')}</RecordButton>}
    >
      <Ledger
        caption={t('money.request.title')}
        rows={rows}
        columns={[
          {
            id: 'what',
            title: t('ledgers.columns.request'),
            cell: ({ id, what, askedOn, wants, approval, blocks, entries }) => (
              <>
                <Behind client={client} of={t('words.kinds.requested')} value={what} counted={{ ids: entries }} />
                <small>
                  {t('money.request.asked', {
                    day: format.dayShort(askedOn, asOf),
                    wants: t(`paper.values.wants.${wants}`),
                  })}
                </small>
                {approval && (
                  <small>
                    {t(approval.minor ? 'paper.values.approvalMinor' : 'paper.values.approval', {
                      round: approval.round,
                    })}
                  </small>
                )}
                {blocks.length > 0 && (
                  <small key={id}>{t('money.request.blocks', { what: format.list(blocks) })}</small>
                )}
              </>
            ),
          },
          {
            id: 'needed',
            title: t('ledgers.columns.needed'),
            keep: true,
            cell: ({ neededBy }) => format.dayShort(neededBy, asOf),
          },
          {
            id: 'state',
            title: t('ledgers.columns.state'),
            keep: true,
            cell: (request) => <RequestState request={request} asOf={asOf} />,
          },
          {
            id: 'moved',
            title: t('money.request.moves'),
            keep: true,
            cell: (request) => <KnockOn request={request} asOf={asOf} />,
          },
          { id: 'acts', title: t('money.acts'), cell: (request) => <RequestActs request={request} /> },
        ]}
      />
    </Section>
  );
}

function KnockOn({ request, asOf }: { request: WaitingView['requests'][number]; asOf: string }) {
  const { t, format } = useWords();
  const { knockOn } = request;
  if (!knockOn) return '–';
  const promised = format.dayShort(knockOn.promised, asOf);
  if (knockOn.workingDays === 0) return promised;
  return (
    <>
      {t('money.request.moved', { promised, moved: format.dayShort(knockOn.moved, asOf) })}
      <small>{t('money.request.workingDays', { count: knockOn.workingDays })}</small>
    </>
  );
}
