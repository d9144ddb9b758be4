import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { moved, nearMiddle, newest, zoomed, type Stretch } from '../../shared/charts/timeline.ts';

/** Which stretch of time is seen, and how keys and the wheel change it; `things` are what keys go nearer to. */
export function useSeen(whole: Stretch, things: readonly Stretch[], picture: RefObject<HTMLElement | null>) {
  const [chosen, setSeen] = useState<Stretch>();
  const seen = chosen ?? whole;
  const nearer = (factor: number) => setSeen(zoomed(seen, factor, whole, nearMiddle(seen, things)));

  // Hears the wheel on the picture's element: React's own listener could not keep the page from scrolling.
  useEffect(() => {
    const element = picture.current;
    if (!element) return;
    const turn = (event: WheelEvent) => {
      event.preventDefault();
      const { left, width } = element.getBoundingClientRect();
      const share = (event.clientX - left) / Math.max(1, width);
      const along = Math.abs(event.deltaX) > Math.abs(event.deltaY) || event.shiftKey;
      setSeen((before = whole) =>
        along
          ? moved(before, (event.deltaX || event.deltaY) / Math.max(1, width), whole)
          : zoomed(before, Math.exp(-event.deltaY / 300), whole, before.from + share * (before.to - before.from)),
      );
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [picture, whole]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.metaKey || event.ctrlKey) return;
    const factor = factors[event.key];
    const next = afterKey(event.key, seen, whole);
    if (factor === undefined && !next) return;
    event.preventDefault();
    if (factor !== undefined) nearer(factor);
    else setSeen(next);
  };
  return { seen, setSeen, nearer, onKeyDown };
}

/** How much nearer a step of zooming goes. */
export const step = 1.6;

/** The keys that zoom. */
const factors: Readonly<Record<string, number>> = {
  '+': step,
  '=': step,
  ArrowUp: step,
  '-': 1 / step,
  ArrowDown: 1 / step,
};

function afterKey(key: string, seen: Stretch, whole: Stretch): Stretch | undefined {
  switch (key) {
    case 'ArrowLeft':
      return moved(seen, -0.2, whole);
    case 'ArrowRight':
      return moved(seen, 0.2, whole);
    case 'PageUp':
      return moved(seen, -0.9, whole);
    case 'PageDown':
      return moved(seen, 0.9, whole);
    case 'Home':
      return whole;
    case 'End':
      return newest(seen, whole);
    default:
      return undefined;
  }
}
