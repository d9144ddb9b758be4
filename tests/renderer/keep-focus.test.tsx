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
