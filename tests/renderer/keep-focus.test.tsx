import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useKeepFocus } from '../../renderer/app/keep-focus.ts';

/** A menu whose item opens a dialog in its place, which closes by its own button: nothing here puts the focus back. */
function Opens() {
  useKeepFocus();
  const [leaf, setLeaf] = useState<'menu' | 'dialog'>();
  const focused = (element: HTMLElement | null) => element?.focus();
  return (
    <main tabIndex={-1}>
      <button type="button" onClick={() => setLeaf('menu')}>
        What to do
      </button>
      {leaf === 'menu' && (
        <div role="menu">
          <button type="button" role="menuitem" ref={focused} onClick={() => setLeaf('dialog')}>
            Correct
          </button>
        </div>
      )}
      {leaf === 'dialog' && (
        <div role="dialog">
          <button type="button" ref={focused} onClick={() => setLeaf(undefined)}>
            Record
          </button>
        </div>
      )}
    </main>
  );
}

test('the keyboard is back where a menu was opened whose item opened a dialog, however soon that one came', async () => {
  const user = userEvent.setup();
  render(<Opens />);
  const button = screen.getByRole('button', { name: 'What to do' });
  for (const _ of ['once', 'and again']) {
    await user.click(button);
    await user.click(screen.getByRole('menuitem'));
    await user.click(screen.getByRole('button', { name: 'Record' }));
    await waitFor(() => expect(document.activeElement).toBe(button));
  }
});

/** A dialog that is there from the first, and another that is opened from it and closes both. */
function Begins() {
  useKeepFocus();
  const [leaves, setLeaves] = useState(1);
  return (
    <main tabIndex={-1}>
      {leaves > 0 && (
        <div role="dialog">
          <button type="button" onClick={() => setLeaves(2)}>
            Below
          </button>
        </div>
      )}
      {leaves > 1 && (
        <div role="dialog">
          <button type="button" onClick={() => setLeaves(0)}>
            Above
          </button>
        </div>
      )}
    </main>
  );
}

test('where a dialog that nothing opened goes together with the one above it, the page has the keyboard', async () => {
  const user = userEvent.setup();
  render(<Begins />);
  await user.click(screen.getByRole('button', { name: 'Below' }));
  const above = screen.getByRole('button', { name: 'Above' });
  above.focus();
  screen.getByRole('button', { name: 'Below' }).focus();
  await user.click(above);
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')));
});
