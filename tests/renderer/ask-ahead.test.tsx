import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { asking, keepFirst, newQueryClient } from '../../renderer/app/asking.ts';
import { askFirst } from '../../renderer/app/first-questions.ts';
import { Foundation } from '../../renderer/app/Foundation.tsx';
import { noteWhatIsTold } from '../../renderer/app/told-before.ts';
import type { Bridge } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';

const list = { clients: [], missing: [], absent: [] };

function Listed() {
  const clients = useQuery(asking('clients.list', {}));
  return <p>{clients.data ? 'listed' : 'waiting'}</p>;
}

function bridgeThat(call: (name: string) => Result<unknown>) {
  const asked = vi.fn((name: string) => Promise.resolve(call(name)));
  Object.defineProperty(window, 'bridge', { value: { call: asked }, configurable: true });
  return asked;
}

it('what every window asks first is asked at once and only once', async () => {
  const asked = bridgeThat(() => ({ ok: true, value: list }));
  const cache = newQueryClient();
  keepFirst(cache, askFirst());
  expect(asked.mock.calls.map(([name]) => name)).toEqual(['settings.get', 'vault.status', 'clients.list']);
  render(<Listed />, {
    wrapper: ({ children }) => <QueryClientProvider client={cache}>{children}</QueryClientProvider>,
  });
  await screen.findByText('listed');
  expect(asked).toHaveBeenCalledTimes(3);
});

it('what was refused then, because the journal was locked, is asked again by whoever needs it', async () => {
  let isLocked = true;
  bridgeThat((name) =>
    isLocked && name === 'clients.list'
      ? { ok: false, error: { code: 'locked', message: 'the vault is locked' } }
      : { ok: true, value: list },
  );
  const cache = newQueryClient();
  keepFirst(cache, askFirst());
  await vi.waitFor(() => expect(cache.getQueryState(['clients.list', {}])?.status).toBe('error'));
  isLocked = false;
  render(<Listed />, {
    wrapper: ({ children }) => <QueryClientProvider client={cache}>{children}</QueryClientProvider>,
  });
  await screen.findByText('listed');
});

it('what is told between the first questions and the page that stands reaches it: its answers are asked again', async () => {
  let name = 'Nagy Kft.';
  const listeners = new Set<Parameters<Bridge['listen']>[0]>();
  const bridge: Pick<Bridge, 'call' | 'listen'> = {
    call: (asked) =>
      Promise.resolve({ ok: true, value: asked === 'clients.list' ? { ...list, clients: [{ name }] } : {} }),
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true });
  noteWhatIsTold();
  const cache = newQueryClient();
  keepFirst(cache, askFirst());
  await vi.waitFor(() => expect(cache.getQueryData(['clients.list', {}])).toBeDefined());
  name = 'Kowalska';
  for (const listener of listeners) listener('changed', { owner: 'vault' });

  function Named() {
    return <p>{useQuery(asking('clients.list', {})).data?.clients[0]?.name}</p>;
  }
  render(
    <QueryClientProvider client={cache}>
      <Foundation>
        <Named />
      </Foundation>
    </QueryClientProvider>,
  );
  await screen.findByText('Kowalska');
});
