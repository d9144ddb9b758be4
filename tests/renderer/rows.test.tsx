import { render } from '@testing-library/react';
import { useRef } from 'react';
import { expect, test, vi } from 'vitest';
import { useRows } from '../../renderer/log/stream/useRows.ts';

type Rows = ReturnType<typeof useRows>;

function List({ total, onRows }: { total: number; onRows: (rows: Rows) => void }) {
  const scroller = useRef<HTMLDivElement>(null);
  onRows(useRows(scroller, total, () => undefined));
  return <div ref={scroller} />;
}

test('an entry whose place is heard before the list has it is shown once the list has', () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(() => undefined);
  let rows: Rows | undefined;
  const list = (total: number) => <List total={total} onRows={(now) => (rows = now)} />;
  const { rerender } = render(list(10));
  scrolled.mockClear();
  rows?.show(10, 'start', false);
  expect(scrolled).not.toHaveBeenCalled();
  rerender(list(11));
  expect(scrolled).toHaveBeenCalled();
  scrolled.mockClear();
  rerender(list(12));
  expect(scrolled).not.toHaveBeenCalled();
});

test('what asked while the list was shorter finds the row all the same', () => {
  const scrolled = vi.spyOn(Element.prototype, 'scrollTo').mockImplementation(() => undefined);
  let rows: Rows | undefined;
  const list = (total: number) => <List total={total} onRows={(now) => (rows = now)} />;
  const { rerender } = render(list(10));
  const earlier = rows;
  rerender(list(11));
  scrolled.mockClear();
  earlier?.show(10, 'start', false);
  expect(scrolled).toHaveBeenCalled();
});
