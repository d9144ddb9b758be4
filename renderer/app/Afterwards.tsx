import { startTransition, useEffect, useState, type ReactNode } from 'react';

/**
 * What stands further down a long page: drawn once the page is there and the window has nothing else to do. Where `above` is little, all of it is there
 * at once.
 */
export function Afterwards({ above, children }: { readonly above: number; readonly children: ReactNode }) {
  const [isHere, setHere] = useState(above <= few);
  useEffect(() => {
    if (isHere) return;
    const waiting = requestIdleCallback(() => startTransition(() => setHere(true)));
    return () => cancelIdleCallback(waiting);
  }, [isHere]);
  return isHere && children;
}

/** So many lines leave room under them in no window. */
const few = 10;
