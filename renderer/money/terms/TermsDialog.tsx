import { useQuery } from '@tanstack/react-query';
import type { ClientSummary } from '../../../shared/calls/clients.ts';
import { asking } from '../../app/asking.ts';
import { useToday } from '../../app/now.ts';
import { useWords } from '../../app/Words.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useLeftDrafts } from '../../app/left-drafts.ts';
import { bodyOf } from './body-of.ts';
import type { TermsForm } from './terms-form.ts';
import { TermsFormed } from './TermsFormed.tsx';
import type { TermsView } from './view.ts';

export interface TermsDialogProps {
  readonly summary: ClientSummary;
  readonly terms: TermsView;
  readonly onClose: () => void;
}

/** A new version of the terms. It begins as the version in force, and is whole: nothing is carried over from another. */
export function TermsDialog({ summary, terms, onClose }: TermsDialogProps) {
  const { t } = useWords();
  const today = useToday();
  const { id: client } = summary;
  const last = terms.inForce ?? terms.versions.at(-1)?.entry;
  const before = useQuery({
    ...asking('entries.get', { client, entry: last ?? ('' as never) }), // asked only where there is one
    enabled: last !== undefined,
  });
  const profile = useQuery(asking('clients.get', { client }));
  const me = useQuery(asking('me.get', {}));
  const drafts = useLeftDrafts(client);
  const isReady =
    (last === undefined || !before.isPending) && !profile.isPending && !me.isPending && drafts !== undefined;
  const address = profile.data?.profile['address'];
  const fresh: TermsForm = {
    agreement: { signed: false },
    parties: [
      { name: me.data?.name ?? '', ...(me.data?.address !== undefined && { address: me.data.address }) },
      { name: summary.name, ...(typeof address === 'string' && { address }) },
    ],
    currency: summary.currency ?? me.data?.currency ?? 'EUR',
    obligations: [
      { whose: 'mine', what: '' },
      { whose: 'theirs', what: '' },
    ],
  };
  const standing = before.data && bodyOf(before.data);
  return (
    <Dialog
      title={t(last ? 'money.terms.newTitle' : 'money.terms.firstTitle')}
      isOpen
      onClose={onClose}
      width="wide"
      holdsInput
    >
      {isReady && (
        <TermsFormed
          client={client}
          begin={{ ...(standing ?? fresh), from: today }}
          draft={drafts.find(({ kind }) => kind === 'terms-agreed')}
          onClose={onClose}
        />
      )}
    </Dialog>
  );
}
