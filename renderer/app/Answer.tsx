import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { CallFailed } from '../bridge.ts';
import { Loading } from '../ui/Loading.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { useWords } from './Words.tsx';

/** Shows an answer once it is there; until then that it is awaited, or why it does not come. */
export function Answer<T>({ of, children }: { of: UseQueryResult<T, CallFailed>; children: (answer: T) => ReactNode }) {
  const { t } = useWords();
  if (of.data !== undefined) return children(of.data);
  if (of.isError) return <FailureNotice failure={of.error} />;
  return <Loading label={t('window.app.loading')} />;
}
