import { startTransition, useEffect, useState } from 'react';

/** In how many steps a long list grows to what stands there at first. */
const steps = 5;

/**
 * How many of a list's lines are drawn: at once as many as a window shows of it, and up to `atFirst` once the page is there and the window has nothing else
 * to do. A page of several lists, each with forty lines, would otherwise be drawn for a quarter of a second before any of it is seen.
 */
export function useGrowing(lines: number, atFirst: number): number {
  const step = Math.ceil(atFirst / steps);
  const [drawn, setDrawn] = useState(step);
  const isWhole = drawn >= Math.min(lines, atFirst);
  useEffect(() => {
    if (isWhole) return;
    const waiting = requestIdleCallback(() => startTransition(() => setDrawn(drawn + step)));
    return () => cancelIdleCallback(waiting);
  }, [drawn, isWhole, step]);
  return drawn;
}
