import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import type { Draft } from '../../shared/calls/drafts.ts';
import type { ClientId } from '../../shared/fields.ts';
import { leftIsKept } from './keep-now.ts';
import { withUnkept, type Left } from './unkept.ts';
import { call, type CallFailed } from '../bridge.ts';

/**
 * What was begun and not recorded for a client, as it is when a form opens: asked anew each time, so that no form begins with a draft that was recorded
 * a moment ago. Undefined until it is known; without those that are kept where these cannot be told.
 */
export function useLeftDrafts(client: ClientId): readonly Left[] | undefined {
  const [opening] = useState(() => v7());
  const asked = useQuery<{ drafts: readonly Draft[] }, CallFailed>({
    queryKey: ['drafts.list', { client }, opening],
    queryFn: async () => {
      await leftIsKept();
      return call('drafts.list', { client });
    },
    gcTime: 0,
  });
  return asked.isPending ? undefined : withUnkept(client, asked.data?.drafts ?? []);
}
