import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { WordsProvider } from '../../renderer/app/Words.tsx';
import { Button } from '../../renderer/ui/Button.tsx';
import { Dialog } from '../../renderer/ui/Dialog.tsx';
import { TextField } from '../../renderer/ui/TextField.tsx';

function Form({ asksFirst }: { asksFirst?: boolean }) {
  const [isOpen, setOpen] = useState(true);
  const [text, setText] = useState('');
  return (
    <WordsProvider language="en" zone="Europe/Warsaw">
      <Dialog
        title="An invoice"
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        holdsInput
        {...(asksFirst !== undefined && { asksFirst })}
      >
        <TextField label="Number" value={text} onChange={setText} autoFocus />
        <Button onPress={() => setOpen(false)}>Record</Button>
      </Dialog>
      <Button onPress={() => setOpen(true)}>Another invoice</Button>
    </WordsProvider>
  );
}

const field = () => screen.getByLabelText<HTMLInputElement>('Number');
const isGone = () => waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());

describe('a dialog in which something is typed', () => {
  test('asks before Escape drops it; Escape again goes on writing where one was', async () => {
    const user = userEvent.setup();
    render(<Form />);
    await user.type(field(), 'F-12');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.getByRole('button', { name: 'Go on writing' })).toBe(document.activeElement));
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(field().value).toBe('F-12');
    expect(document.activeElement).toBe(field());
    await user.keyboard('{Escape}');
    await user.click(await screen.findByRole('button', { name: 'Leave without it' }));
    await isGone();
  });

  test('is closed by Escape at once where nothing was typed, or where it is not worth a question', async () => {
    const user = userEvent.setup();
    const { unmount } = render(<Form />);
    await user.keyboard('{Escape}');
    await isGone();
    unmount();
    render(<Form asksFirst={false} />);
    await user.type(field(), 'F-12');
    await user.keyboard('{Escape}');
    await isGone();
  });

  test('asks about nothing when it is opened again after what was typed in it was recorded', async () => {
    const user = userEvent.setup();
    render(<Form />);
    await user.type(field(), 'F-12');
    await user.click(screen.getByRole('button', { name: 'Record' }));
    await isGone();
    await user.click(screen.getByRole('button', { name: 'Another invoice' }));
    await screen.findByRole('dialog');
    await user.keyboard('{Escape}');
    await isGone();
  });
});

test('a button whose act is under way keeps the keyboard, and does nothing more', async () => {
  const user = userEvent.setup();
  let pressed = 0;
  const button = (isPending: boolean) => (
    <Button isPending={isPending} onPress={() => (pressed += 1)}>
      Record
    </Button>
  );
  const { rerender } = render(button(false));
  await user.tab();
  await user.keyboard('{Enter}');
  rerender(button(true));
  expect(document.activeElement).toBe(screen.getByRole('button'));
  expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{Enter}');
  expect(pressed).toBe(1);
});
