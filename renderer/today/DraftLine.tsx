import { X } from 'lucide-react';
import type { ClientSummary } from '../../shared/calls/clients.ts';
import type { Draft } from '../../shared/calls/drafts.ts';
import { EntryId, type ClientId } from '../../shared/fields.ts';
import { localDay } from '../../shared/journal/time.ts';
import { useAct } from '../app/asking.ts';
import { formOfDraft, type BegunForm } from '../app/begun-forms.ts';
import { useToday } from '../app/now.ts';
import { useWhereabouts, type Place } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';
import { MenuButton } from '../ui/Menu.tsx';
import { draftGist, draftKindKey } from './draft-gist.ts';
import styles from './Today.module.css';

export interface DraftLineProps {
  readonly draft: Draft;
  readonly clients: readonly ClientSummary[];
  readonly onDiscard: () => void;
}

/** One draft: whom it is about, what it says so far, and the way back to it. */
export function DraftLine({ draft, clients, onDiscard }: DraftLineProps) {
  const { t, format, word } = useWords();
  const { go } = useWhereabouts();
  const today = useToday();
  const begun = localDay(draft.draftedAt);
  const client = clients.find(({ id }) => id === draft.client);
  const save = useAct('drafts.save');
  const goOnWith = (chosen: ClientId) => {
    const { id, kind, body } = draft;
    save.mutate({ id, kind, body, client: chosen }, { onSuccess: () => go(placeOf(draft, chosen)) });
  };
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
      {client ? (
        <Button look="step" onPress={() => go(placeOf(draft, client.id))}>
          {t('places.today.go')}
        </Button>
      ) : (
        <MenuButton look="step" items={clients.map(({ id, name }) => ({ id, label: name }))} onAction={goOnWith}>
          {t('places.today.whose')}
        </MenuButton>
      )}
      <Button look="icon" aria-label={t('places.today.discard')} onPress={onDiscard}>
        <X aria-hidden />
      </Button>
    </li>
  );
}

/** Where a draft is finished. */
export function placeOf({ id, kind, body }: Pick<Draft, 'id' | 'kind' | 'body'>, client: ClientId): Place {
  const form = formOfDraft(kind);
  if (form) return placeOfForm(form, EntryId.safeParse(body['about']).data, client);
  if (kind.startsWith('letting-go-')) return { at: 'letting-go', client };
  if (kind === 'terms-agreed') return { at: 'client', client, tab: 'money', part: 'terms' };
  return { at: 'client', client, tab: 'log', write: true, draft: id };
}

/** Where a form that was left in the middle is opened again, or stands one press away. */
function placeOfForm(begun: BegunForm, about: EntryId | undefined, client: ClientId): Place {
  switch (begun) {
    case 'correction':
    case 'withdrawal':
      return { at: 'client', client, tab: 'log', ...(about && { entry: about, begun }) };
    case 'receipt':
    case 'settle':
    case 'close':
      return { at: 'letting-go', client, begun };
    case 'pattern-accepted':
    case 'pattern-rejected':
      return { at: 'client', client, tab: 'next' };
    case 'account':
    case 'account-step':
      return { at: 'client', client, tab: 'accounts' };
    case 'prospect':
      return { at: 'client', client, tab: 'money', part: 'terms' };
    case 'details':
    case 'keeping':
      return { at: 'client', client, tab: 'log' };
  }
}
