import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { asking } from '../app/asking.ts';
import { call } from '../bridge.ts';
import { usePictureUrl } from '../ui/picture-url.ts';
import type { ReportChosen } from './make.ts';
import { useSettled } from './useSettled.ts';

/** A page of the report as it would be; the page before stays in sight while another is drawn. */
export function usePreview(ask: ReportChosen, page: number, isOn: boolean) {
  const settled = useSettled(ask);
  const isCurrent = JSON.stringify(settled) === JSON.stringify(ask);
  const drawn = useQuery({
    ...asking('reports.preview', { ...settled, page, width: 1000 }),
    enabled: isOn && isCurrent,
    placeholderData: keepPreviousData,
    gcTime: 0,
  });
  // Tells the main process to stop drawing what nobody waits for any more.
  useEffect(() => (isOn ? () => void call('jobs.stop', { job: 'preview' }) : undefined), [isOn]);
  const url = usePictureUrl(drawn.data?.picture);
  const failure = drawn.error?.code === 'cancelled' ? null : drawn.error;
  return { drawn: drawn.data, url, failure, isBusy: isOn && (drawn.isFetching || !isCurrent) };
}
