import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { EraseDialog } from '../../renderer/trust/EraseDialog.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

test('whoever erases a client is told of files that cannot be read and may hold their words', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const gone = 'drafts/019ab7f0-0000-7000-8000-000000000001.json';
  await mkdir(join(program.vault, 'drafts'), { recursive: true });
  await writeFile(join(program.vault, gone), 'half a fi');
  pageOn(program).show(<EraseDialog client={client} name="Marlow Events" onClose={() => undefined} />);
  expect(await screen.findByText(gone, undefined, { timeout: 15_000 })).toBeTruthy();
  expect(screen.getByText(/cannot be read, and may hold words about this client/)).toBeTruthy();
});
