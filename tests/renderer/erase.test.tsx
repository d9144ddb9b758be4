import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { EraseDialog } from '../../renderer/trust/EraseDialog.tsx';
import { Button } from '../../renderer/ui/Button.tsx';
import type { ClientId } from '../../shared/fields.ts';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

function Erasing({ client }: { client: ClientId }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Begin</Button>
      {isOpen && <EraseDialog client={client} name="Marlow Events" onClose={() => setOpen(false)} />}
    </>
  );
}

test('whoever erases a client is told of files that cannot be read and may hold their words', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const gone = 'drafts/019ab7f0-0000-7000-8000-000000000001.json';
  await mkdir(join(program.vault, 'drafts'), { recursive: true });
  await writeFile(join(program.vault, gone), 'half a fi');
  pageOn(program).show(<Erasing client={client} />);
  await userEvent.click(await screen.findByRole('button', { name: 'Begin' }));
  expect(await screen.findByText(gone, undefined, { timeout: 15_000 })).toBeTruthy();
  expect(screen.getByText(/cannot be read, and may hold words about this client/)).toBeTruthy();
  // Whoever took it away, as they were told, is not told of it again.
  await rm(join(program.vault, gone));
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await userEvent.click(await screen.findByRole('button', { name: 'Begin' }));
  await waitFor(() => expect(screen.queryByText(gone)).toBeNull());
});
