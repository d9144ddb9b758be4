import { useQuery } from '@tanstack/react-query';
import type { ClientId, EntryId } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { useWhereabouts } from '../../app/place.ts';
import { useWords } from '../../app/Words.tsx';
import styles from './EntryLink.module.css';

/** Names another entry of this client, and leads to it. */
export function EntryLink({ client, entry, onGo }: { client: ClientId; entry: EntryId; onGo?: () => void }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  const linked = useQuery(asking('entries.get', { client, entry })).data;
  if (!linked) return null;
  const name = linked.body['number'] ?? linked.body['name'];
  const { cite, kind } = linked.entry;
  const label =
    kind === 'invoice' && typeof name === 'string'
      ? t('window.log.link.invoice', { number: name })
      : kind === 'boundary-stated'
        ? t('window.log.link.boundary', { entry: cite })
        : typeof name === 'string'
          ? name
          : t('paper.values.entry', { entry: cite });
  return (
    <button
      type="button"
      className={styles['link']}
      onClick={() => {
        onGo?.();
        go({ at: 'client', client, tab: 'log', entry });
      }}
    >
      {label}
    </button>
  );
}
