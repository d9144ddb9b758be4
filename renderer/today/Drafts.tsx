import { useState } from 'react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Draft } from '../../shared/calls/drafts.ts';
import { useAct } from '../app/asking.ts';
import { FailureNotice } from '../app/FailureNotice.tsx';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog, DialogActs } from '../ui/Dialog.tsx';
import { DraftLine } from './DraftLine.tsx';
import styles from './Today.module.css';

/** What was begun and not recorded yet, the newest first. */
export function Drafts({ drafts, clients }: { drafts: readonly Draft[]; clients: readonly ClientSummary[] }) {
  const { t } = useWords();
  const [leaving, setLeaving] = useState<Draft>();
  const discard = useAct('drafts.discard');
  if (drafts.length === 0) return null;
  const newest = drafts.toSorted((a, b) => b.savedAt.at.localeCompare(a.savedAt.at));
  return (
    <section className={styles['part']}>
      <h2>
        {t('places.today.drafts')} <small>{t('places.today.draftsHint')}</small>
      </h2>
      <ul>
        {newest.map((draft) => (
          <DraftLine key={draft.id} draft={draft} clients={clients} onDiscard={() => setLeaving(draft)} />
        ))}
      </ul>
      {leaving && (
        <Dialog title={t('places.today.discardTitle')} isOpen onClose={() => setLeaving(undefined)}>
          <p>{t('places.today.discardText')}</p>
          <FailureNotice failure={discard.error} />
          <DialogActs>
            <Button onPress={() => setLeaving(undefined)}>{t('window.acts.cancel')}</Button>
            <Button
              look="primary"
              isPending={discard.isPending}
              onPress={() => discard.mutate({ id: leaving.id }, { onSuccess: () => setLeaving(undefined) })}
            >
              {t('places.today.discard')}
            </Button>
          </DialogActs>
        </Dialog>
      )}
    </section>
  );
}
