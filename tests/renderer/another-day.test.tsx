import { screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { TodayPage } from '../../renderer/today/TodayPage.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

afterEach(() => void vi.useRealTimers());

test('a window that stays open overnight counts anew in the morning', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events' });
  const amount = { minor: 185_000, currency: 'EUR' };
  const body = { number: '2026-029', issued: '2026-10-27', due: '2026-11-10', amount };
  await program.call('entries.seal', { client, kind: 'invoice', body });
  const { clients } = await program.call('clients.list', {});
  // The window tells the day by the computer's own clock: it is put to the program's.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(program.clock.now().at) });
  pageOn(program).show(<TodayPage clients={clients} />);
  await screen.findByText(/is 2 days late/);
  const date = () => screen.getByText(/\d November 2026$/).textContent;
  const before = date();
  program.clock.pass(24 * 60);
  vi.setSystemTime(new Date(program.clock.now().at));
  window.dispatchEvent(new Event('focus'));
  await screen.findByText(/is 3 days late/);
  expect(date()).not.toBe(before);
});
