import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react';

/** What a row is taken to be high until it is measured, in CSS pixels. */
const usualHeight = 112;

/** A row that is to be brought into sight, and where. */
interface Shown {
  readonly index: number;
  readonly align: 'start' | 'end' | 'auto';
  readonly withFocus: boolean;
}

/** The rows of a long list: which are in sight, which one has the keyboard, and how to go to another. */
export function useRows(
  scroller: RefObject<HTMLDivElement | null>,
  total: number,
  onShown: (range: { readonly first: number; readonly last: number }) => void,
) {
  const [active, setActive] = useState<number | undefined>();
  const awaited = useRef<number | undefined>(undefined);
  const coming = useRef<Shown | undefined>(undefined);
  const current = Math.min(active ?? total - 1, total - 1);
  // oxlint-disable-next-line react/incompatible-library -- what it warns of is the React Compiler's memoizing, which is not used
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    overscan: 6,
    // The row with the keyboard stays on the page when it is scrolled out of sight, so that focus is never lost.
    rangeExtractor: (range) => {
      const inSight = defaultRangeExtractor(range);
      return inSight.includes(current) || current < 0 ? inSight : [...inSight, current].sort((a, b) => a - b);
    },
  });
  const { startIndex: first, endIndex: last } = virtual.range ?? { startIndex: 0, endIndex: 0 };

  // Tells the reader of the journal which stretch is scrolled to in the page's box.
  useLayoutEffect(() => onShown({ first, last }), [first, last, onShown]);

  const measure = useCallback(
    (row: HTMLElement | null) => {
      virtual.measureElement(row);
      if (row && awaited.current === Number(row.dataset['index'])) {
        awaited.current = undefined;
        row.querySelector<HTMLElement>('article')?.focus({ preventScroll: true });
      }
    },
    [virtual],
  );

  const show = (index: number, align: Shown['align'], withFocus: boolean) => {
    // What asks may know of a longer list than the one it was given the rows of.
    const isThere = index < virtual.options.count;
    coming.current = isThere ? undefined : { index, align, withFocus };
    if (!isThere) return;
    setActive(index);
    virtual.scrollToIndex(index, { align });
    if (!withFocus) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"] article`);
    if (row) row.focus({ preventScroll: true });
    else awaited.current = index;
  };

  // Where an entry stands that was just recorded may be heard before the list is as long as that.
  useLayoutEffect(() => {
    if (coming.current) show(coming.current.index, coming.current.align, coming.current.withFocus);
    // oxlint-disable-next-line react/exhaustive-deps
  }, [total]);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = destination(event.key, current, total, Math.max(1, last - first - 1));
    if (to === undefined || !(event.target instanceof HTMLElement) || event.target.tagName !== 'ARTICLE') return;
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(Math.max(0, Math.min(to, total - 1)), 'auto', true);
  };

  return {
    height: virtual.getTotalSize(),
    visible: virtual.getVirtualItems(),
    active: current,
    setActive,
    show,
    measure,
    onKeyDown,
  };
}

/** Where a key leads from a row; undefined for keys that lead nowhere. */
export function destination(key: string, from: number, total: number, page: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return from + 1;
    case 'ArrowUp':
      return from - 1;
    case 'PageDown':
      return from + page;
    case 'PageUp':
      return from - page;
    case 'Home':
      return 0;
    case 'End':
      return total - 1;
    default:
      return undefined;
  }
}
