import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Notice } from '../ui/Notice.tsx';

/** Says that another computer has recorded more in this journal than has arrived here. */
export function Awaited({ client }: { client: ClientId }) {
  const { t } = useWords();
  const isAwaited = useQuery(asking('clients.get', { client })).data?.awaited ?? false;
  return isAwaited ? (
    <Notice tone="late">
      <p>{t('elsewhere.awaited')}</p>
    </Notice>
  ) : null;
}
