import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { ClientPage } from '../../renderer/clients/ClientPage.tsx';
import { openProgram } from '../support/program.ts';
import { pageOn } from './page.tsx';

const places = [
  'money.view',
  'waiting.view',
  'work.view',
  'terms.view',
  'signs.view',
  'decision.view',
  'letters.list',
  'answer.view',
];

test('once the page of a client stands there, the figures of its other places are counted before they are gone to', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events', currency: 'EUR' });
  const { summary } = await program.call('clients.get', { client });
  const page = pageOn(program);
  const called = vi.spyOn(program.app, 'call');
  const asked = (name: string) => called.mock.calls.filter(([one]) => one === name).length;
  const place = { at: 'client', client, tab: 'log' } as const;
  const leave = page.show(<ClientPage summary={summary} place={place} />, place);
  await screen.findByRole('tab', { name: 'Money & work' }, { timeout: 15_000 });
  await waitFor(() => expect(places.filter((name) => asked(name) === 0)).toEqual([]), { timeout: 15_000 });
  expect(asked('money.view'), 'what the page itself asks for is not asked twice').toBe(1);
  leave();
});

test('whoever leaves a client before ends the counting', async () => {
  await using program = await openProgram();
  const { id: client } = await program.call('clients.open', { name: 'Marlow Events', currency: 'EUR' });
  const { summary } = await program.call('clients.get', { client });
  const page = pageOn(program);
  const called = vi.spyOn(program.app, 'call');
  const idle = vi.spyOn(window, 'requestIdleCallback').mockReturnValue(1); // the window is never idle
  const place = { at: 'client', client, tab: 'log' } as const;
  const leave = page.show(<ClientPage summary={summary} place={place} />, place);
  await screen.findByRole('tab', { name: 'Money & work' }, { timeout: 15_000 });
  const left = vi.spyOn(window, 'cancelIdleCallback');
  leave();
  expect(left).toHaveBeenCalled();
  expect(called.mock.calls.map(([name]) => name)).not.toContain('decision.view');
  idle.mockRestore();
  left.mockRestore();
});
