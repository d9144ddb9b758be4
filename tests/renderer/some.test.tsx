import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, onTestFinished, test, vi } from 'vitest';
import { Afterwards } from '../../renderer/app/Afterwards.tsx';
import { Ledger } from '../../renderer/ui/Ledger.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

test('of very many rows a table draws the first, and more when it is asked for them', async () => {
  await using program = await openProgram();
  // The page is idle when the test says so: one that is idle at once has drawn more before it can be counted.
  const idle: IdleRequestCallback[] = [];
  const asked = vi.spyOn(window, 'requestIdleCallback').mockImplementation((act) => idle.push(act));
  onTestFinished(() => asked.mockRestore());
  const rest = () => idle.splice(0).forEach((act) => act({ didTimeout: false, timeRemaining: () => 50 }));
  const rows = Array.from({ length: 300 }, (_, i) => ({ id: String(i), name: `Invoice ${i}` }));
  pageOn(program).show(
    <Ledger caption="Invoices" rows={rows} columns={[{ id: 'name', title: 'Name', cell: ({ name }) => name }]} />,
  );
  const drawn = () => screen.getAllByRole('rowheader').length;
  expect(await screen.findByText('Invoice 0', undefined, { timeout: 15_000 })).toBeTruthy();
  expect(drawn(), 'what a window shows of them is there at once').toBe(8);
  await waitFor(() => {
    rest();
    expect(drawn(), 'the rest once the page stands').toBe(40);
  });
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(drawn()).toBe(240);
  await user.click(screen.getByRole('button', { name: 'Show more' }));
  expect(drawn()).toBe(300);
  expect(screen.queryByRole('button', { name: 'Show more' })).toBeNull();
});

test('a short table is drawn whole, and so is what stands under it', () => {
  render(<Afterwards above={10}>under it</Afterwards>);
  expect(screen.getByText('under it')).toBeTruthy();
});

test('what stands under a long list follows once the page is there', async () => {
  render(<Afterwards above={11}>under it</Afterwards>);
  expect(screen.queryByText('under it')).toBeNull();
  expect(await screen.findByText('under it')).toBeTruthy();
});
