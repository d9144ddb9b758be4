import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../shared/fields.ts';
import { asking } from '../app/asking.ts';
import { useWords } from '../app/Words.tsx';
import { Notice } from '../ui/Notice.tsx';

/** What the user once noted for a later self: not to take this client back, with the reason; said without comment (seed B6). */
export function TakeBack({ client }: { client: ClientId }) {
  const { t, format } = useWords();
  const noted = useQuery(asking('letting-go.view', { client })).data?.takeBack;
  if (!noted) return null;
  return (
    <Notice tone="late">
      <p>{t('ending.takeBack', { day: format.day(noted.on) })}</p>
      {noted.note !== undefined && <p>{noted.note}</p>}
    </Notice>
  );
}
