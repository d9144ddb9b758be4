import type { ClientId, EntryId } from '../../shared/fields.ts';
import { useWhereabouts } from '../app/place.ts';
import { useWords } from '../app/Words.tsx';
import { Button } from '../ui/Button.tsx';

/** The way to an entry in the log. */
export function EvidenceLink({ client, entry }: { client: ClientId; entry: EntryId }) {
  const { t } = useWords();
  const { go } = useWhereabouts();
  return (
    <Button look="quiet" onPress={() => go({ at: 'client', client, tab: 'log', entry })}>
      {t('places.entries.open')}
    </Button>
  );
}
