import { X } from 'lucide-react';
import type { ClientSummary, Draft } from '../../shared/contract.ts';
import { localDay } from '../../shared/journal/time.ts';
import { useToday } from '../app/now.ts';
import { useWhereabouts, type Place } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { draftGist, draftKindKey } from './draft-gist.ts';
import styles from './Today.module.css';

export interface DraftLineProps {
  readonly draft: Draft;
  readonly client: ClientSummary | undefined;
  readonly onDiscard: () => void;
}

/** One draft: whom it is about, what it says so far, and the way back to it. */
export function DraftLine({ draft, client, onDiscard }: DraftLineProps) {
  const { t, format, word } = useWords();
  const { go } = useWhereabouts();
  const today = useToday();
  const begun = localDay(draft.draftedAt);
  const place = client && placeOf(draft, client);
  return (
    <li className={styles['line']}>
      <div className={styles['what']}>
        <p>{draftGist(draft) ?? t('places.today.draftEmpty')}</p>
        <small>
          {[
            client?.name ?? t('places.today.noClient'),
            word(draftKindKey(draft.kind), draft.kind),
            begun === today
              ? format.time(draft.draftedAt).slice(0, 5)
              : t('places.today.draftBegun', {
                  day: format.dayShort(begun, today),
                  time: format.time(draft.draftedAt).slice(0, 5),
                }),
          ].join(' · ')}
        </small>
      </div>
      {place && (
        <Button look="step" onPress={() => go(place)}>
          {t('places.today.go')}
        </Button>
      )}
      <Button look="icon" aria-label={t('places.today.discard')} onPress={onDiscard}>
        <X aria-hidden />
      </Button>
    </li>
  );
}

function placeOf({ kind }: Draft, { id }: ClientSummary): Place {
  return kind.startsWith('letting-go-')
    ? { at: 'letting-go', client: id }
    : { at: 'client', client: id, tab: 'log', write: true };
}
