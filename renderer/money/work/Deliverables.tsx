import { MoreHorizontal } from 'lucide-react';
import { useState } from 'react';
import type { Deliverable } from '../../../shared/deliverables.ts';
import type { ClientId } from '../../../shared/fields.ts';
import { useWords } from '../../app/Words.tsx';
import { Ledger } from '../../ui/Ledger.tsx';
import { MenuButton } from '../../ui/Menu.tsx';
import { Section } from '../../ui/Section.tsx';
import { RecordButton } from '../forms/RecordButton.tsx';
import { useRecording } from '../forms/recording.ts';
import { WhereDialog } from '../forms/WhereDialog.tsx';
import { Behind } from '../parts/Behind.tsx';
import type { WorkProps } from './view.ts';

/** What was delivered, how, whether it was accepted, and whether that was taken back (row 33). */
export function Deliverables({ client, work }: WorkProps) {
  const { t, format } = useWords();
  const near = (day: string) => format.dayShort(day, work.asOf);
  return (
    <Section
      title={t('money.deliverable.title')}
      acts={
        <RecordButton kind="delivered" show={['how', 'where', 'sha256', 'result', 'rights']}>
          {t('money.deliverable.new')}
        </RecordButton>
      }
    >
      {work.deliverables.length === 0 ? (
        <p>{t('money.deliverable.none')}</p>
      ) : (
        <Ledger
          caption={t('money.deliverable.title')}
          rows={work.deliverables.toReversed().map((one) => ({ ...one, id: one.entry }))}
          columns={[
            {
              id: 'name',
              title: t('ledgers.columns.deliverable'),
              cell: ({ name, how, where, result, sha256, entries }) => (
                <>
                  <Behind
                    client={client}
                    of={t('ledgers.columns.deliverable')}
                    value={name}
                    counted={{ ids: entries }}
                  />
                  {how !== undefined && <small>{how}</small>}
                  {where !== undefined && <small>{where}</small>}
                  {result !== undefined && <small>{result}</small>}
                  {sha256 && <small>{t('money.deliverable.hash', { hash: sha256.slice(0, 16) })}</small>}
                </>
              ),
            },
            { id: 'on', title: t('ledgers.columns.date'), keep: true, cell: ({ on }) => near(on) },
            {
              id: 'state',
              title: t('ledgers.columns.state'),
              keep: true,
              cell: (one) => <State one={one} near={near} />,
            },
            { id: 'rights', title: t('paper.fields.rights'), cell: ({ rights }) => rights ?? '–' },
            { id: 'acts', title: t('money.acts'), cell: (one) => <Acts client={client} one={one} /> },
          ]}
        />
      )}
    </Section>
  );
}

function State({ one, near }: { one: Deliverable; near: (day: string) => string }) {
  const { t } = useWords();
  const { state, acceptedOn, reversedOn, reversals, words } = one;
  return (
    <>
      {state === 'delivered' && t('ledgers.answer.delivered')}
      {state === 'accepted' && acceptedOn !== undefined && t('ledgers.answer.accepted', { day: near(acceptedOn) })}
      {state === 'reversed' && reversedOn !== undefined && t('ledgers.answer.reversed', { day: near(reversedOn) })}
      {reversals > 0 && <small>{t('ledgers.answer.reversals', { count: reversals })}</small>}
      {words !== undefined && (
        <small>
          <q>{words}</q>
        </small>
      )}
    </>
  );
}

function Acts({ client, one }: { client: ClientId; one: Deliverable }) {
  const { entry, name, state, where, sha256 } = one;
  const { t } = useWords();
  const ask = useRecording();
  const [isCompleting, setCompleting] = useState(false);
  const kind = state === 'accepted' ? 'acceptance-reversed' : 'accepted';
  return (
    <>
      <MenuButton
        look="icon"
        label={t('money.deliverable.actsOf', { name })}
        items={[
          { id: kind, label: t(`money.do.${kind}`) },
          { id: 'where', label: t('whereabouts.more') },
        ]}
        onAction={(act) =>
          act === 'where'
            ? setCompleting(true)
            : ask({ kind, about: name, preset: { deliverable: entry }, hide: ['deliverable'] })
        }
      >
        <MoreHorizontal aria-hidden />
      </MenuButton>
      {isCompleting && (
        <WhereDialog
          client={client}
          of={{ entry, sort: 'delivery', what: name, where, sha256 }}
          onClose={() => setCompleting(false)}
        />
      )}
    </>
  );
}
