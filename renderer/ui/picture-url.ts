import { useEffect, useMemo } from 'react';

/** An address for a picture within this window; the policy of the page allows no other. */
export function usePictureUrl(base64: string | undefined, type = 'image/png'): string | undefined {
  const url = useMemo(() => {
    if (base64 === undefined) return undefined;
    const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
    return URL.createObjectURL(new Blob([bytes], { type }));
  }, [base64, type]);
  // The browser keeps the bytes until it is told.
  useEffect(() => () => void (url !== undefined && URL.revokeObjectURL(url)), [url]);
  return url;
}
