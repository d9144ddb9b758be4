import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react';
import { moved, newest, zoomed, type Stretch } from '../../shared/charts/timeline.ts';

/** Which stretch of time is seen, and how keys and the wheel change it. */
export function useSeen(whole: Stretch, picture: RefObject<HTMLElement | null>) {
  const [chosen, setSeen] = useState<Stretch>();
  const seen = chosen ?? whole;

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
    const next = afterKey(event.key, seen, whole);
    if (!next) return;
    event.preventDefault();
    setSeen(next);
  };
  return { seen, setSeen, onKeyDown };
}

function afterKey(key: string, seen: Stretch, whole: Stretch): Stretch | undefined {
  switch (key) {
    case '+':
    case '=':
    case 'ArrowUp':
      return zoomed(seen, 1.6, whole);
    case '-':
    case 'ArrowDown':
      return zoomed(seen, 1 / 1.6, whole);
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
