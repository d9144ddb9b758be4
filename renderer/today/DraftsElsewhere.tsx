import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Output } from '../../shared/contract.ts';
import { localDay } from '../../shared/journal/time.ts';
import { timerDraft } from '../../shared/timer.ts';
import { asking, useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useToday } from '../app/now.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { draftGist, draftKindKey } from './draft-gist.ts';
import { placeOf } from './DraftLine.tsx';
import styles from './Today.module.css';

type Elsewhere = Output<'drafts.elsewhere'>['drafts'][number];

/** What was begun on another computer, or on this one under a name it has lost: gone on with here, or put out of sight. */
export function DraftsElsewhere({ clients, isTiming }: { clients: readonly ClientSummary[]; isTiming: boolean }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const drafts = useQuery(asking('drafts.elsewhere', {})).data?.drafts ?? [];
  const takeUp = useAct('drafts.take-up');
  const putAway = useAct('drafts.put-away');
  if (drafts.length === 0) return null;
  const goOn = ({ id, kind, body, client }: Elsewhere) =>
    takeUp.mutate(
      { id },
      { onSuccess: () => client !== undefined && kind !== timerDraft && go(placeOf({ id, kind, body }, client)) },
    );
  return (
    <section className={styles['part']}>
      <h2>
        {t('begunElsewhere.title')} <small>{t('begunElsewhere.lead')}</small>
      </h2>
      <ul>
        {drafts.toReversed().map((draft) => (
          <li key={draft.id} className={styles['line']}>
            <What draft={draft} clients={clients} />
            {draft.kind === timerDraft && isTiming ? (
              <small>{t('begunElsewhere.timerRuns')}</small>
            ) : (
              <Button look="step" onPress={() => goOn(draft)}>
                {t('begunElsewhere.goOn')}
              </Button>
            )}
            <Button
              look="icon"
              aria-label={t('begunElsewhere.putAway')}
              onPress={() => putAway.mutate({ id: draft.id })}
            >
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
      <FailureNotice failure={takeUp.error ?? putAway.error} />
    </section>
  );
}

function What({ draft, clients }: { draft: Elsewhere; clients: readonly ClientSummary[] }) {
  const { t, format, word } = useWords();
  const today = useToday();
  const { kind, client, draftedAt } = draft;
  return (
    <div className={styles['what']}>
      <p>{draftGist(draft) ?? t('places.today.draftEmpty')}</p>
      <small>
        {[
          clients.find(({ id }) => id === client)?.name ?? t('places.today.noClient'),
          kind === timerDraft ? t('begunElsewhere.timer') : word(draftKindKey(kind), kind),
          t('places.today.draftBegun', {
            day: format.dayShort(localDay(draftedAt), today),
            time: format.time(draftedAt).slice(0, 5),
          }),
        ].join(' · ')}
      </small>
    </div>
  );
}
