import { useQuery } from '@tanstack/react-query';
import type { ClientId } from '../../../shared/fields.ts';
import { asking } from '../../app/asking.ts';
import { useWords } from '../../app/Words.tsx';
import { Notice } from '../../ui/Notice.tsx';

/** Says that work for this client is stopped, where time for it is about to be written down. */
export function StoppedCaution({ client }: { client: ClientId }) {
  const { t, format } = useWords();
  const view = useQuery(asking('money.view', { client })).data;
  const { stopped, since } = view?.stopWork ?? {};
  if (!view || !stopped || since === undefined) return null;
  return (
    <Notice tone="late">
      <p>{t('money.stop.caution', { day: format.dayShort(since, view.asOf) })}</p>
    </Notice>
  );
}
