import { useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../../shared/calls/clients.ts';
import { Answer } from '../../app/Answer.tsx';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { evidenceKinds, evidenceOf, type Evidence } from './evidence.ts';
import styles from './Evidence.module.css';
import { EvidenceRow } from './EvidenceRow.tsx';
import { MoneyAgainst, MoneyFor } from './MoneyRows.tsx';
import { More } from './More.tsx';
import { SignTallies } from './SignTallies.tsx';

/** What the record says: what weighs, and beside it what speaks for the client. Every figure opens its entries. */
export function EvidenceSides({ summary }: { summary: ClientSummary }) {
  const client = summary.id;
  const log = useQuery(asking('log.view', { client, kinds: [...evidenceKinds], limit: 500 }));
  const signs = useQuery(asking('signs.view', { client }));
  const decision = useQuery(asking('decision.view', { client }));
  return (
    <Answer of={log}>
      {({ items }) => (
        <Answer of={signs}>
          {(counts) => (
            <Answer of={decision}>
              {(view) => {
                const evidence = evidenceOf(counts, view.trend, items);
                return (
                  <>
                    <div className={styles['sides']}>
                      <Against summary={summary} evidence={evidence} />
                      <For summary={summary} evidence={evidence} />
                    </div>
                    <More client={client} view={view} />
                  </>
                );
              }}
            </Answer>
          )}
        </Answer>
      )}
    </Answer>
  );
}

function Against({ summary: { id: client }, evidence }: { summary: ClientSummary; evidence: Evidence }) {
  const { t } = useWords();
  const { signs, incidents, limits, recent, before } = evidence;
  return (
    <section className={styles['side']}>
      <h2>{t('places.lettingGo.decide.against')}</h2>
      <ul>
        <MoneyAgainst client={client} />
        {incidents.count > 0 && (
          <EvidenceRow
            client={client}
            label={t('places.lettingGo.decide.figures.incidents')}
            note={t('places.lettingGo.decide.trend', { recent, before })}
            counted={incidents}
          />
        )}
        <SignTallies client={client} signs={signs} />
        {limits.count > 0 && (
          <EvidenceRow client={client} label={t('places.lettingGo.decide.figures.limits')} counted={limits} />
        )}
      </ul>
      {incidents.count === 0 && <p>{t('places.lettingGo.decide.nothingAgainst')}</p>}
    </section>
  );
}

function For({ summary: { id: client }, evidence }: { summary: ClientSummary; evidence: Evidence }) {
  const { t } = useWords();
  const sides = ['goodTurns', 'accepted', 'answered'] as const;
  const isEmpty = [...sides, 'payments' as const].every((side) => evidence[side].count === 0);
  return (
    <section className={styles['side']}>
      <h2>{t('places.lettingGo.decide.for')}</h2>
      <ul>
        <MoneyFor client={client} payments={evidence.payments} />
        {sides.map(
          (side) =>
            evidence[side].count > 0 && (
              <EvidenceRow
                key={side}
                client={client}
                label={t(`places.lettingGo.decide.figures.${side}`)}
                counted={evidence[side]}
              />
            ),
        )}
        {evidence.ownMisses.count > 0 && (
          <EvidenceRow
            client={client}
            label={t('places.lettingGo.decide.figures.ownMisses')}
            counted={evidence.ownMisses}
          />
        )}
      </ul>
      {isEmpty && <p>{t('places.lettingGo.decide.nothingFor')}</p>}
    </section>
  );
}
