import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { asking } from '../app/asking.ts';
import type { ReportChosen } from './make.ts';

/** How long the choices must stand still before their pages are drawn, in milliseconds. */
const patience = 500;

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
  const url = usePictureUrl(drawn.data?.picture);
  const failure = drawn.error?.code === 'cancelled' ? null : drawn.error;
  return { drawn: drawn.data, url, failure, isBusy: isOn && (drawn.isFetching || !isCurrent) };
}

function useSettled(ask: ReportChosen): ReportChosen {
  const [settled, setSettled] = useState(ask);
  const said = JSON.stringify(ask);
  // The window's timer: typing a sentence must not draw pages at every key.
  useEffect(() => {
    const timer = setTimeout(() => setSettled(JSON.parse(said) as ReportChosen), patience); // said from one
    return () => clearTimeout(timer);
  }, [said]);
  return settled;
}

/** An address for a picture within this window; the policy of the page allows no other. */
function usePictureUrl(base64: string | undefined): string | undefined {
  const url = useMemo(() => {
    if (base64 === undefined) return undefined;
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    return URL.createObjectURL(new Blob([bytes], { type: 'image/png' }));
  }, [base64]);
  // The browser keeps the bytes until it is told.
  useEffect(() => () => void (url !== undefined && URL.revokeObjectURL(url)), [url]);
  return url;
}
