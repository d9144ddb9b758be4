import { QueryClientProvider, useQuery } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { asking, newQueryClient } from '../../renderer/app/asking.ts';
import { keeper } from '../../renderer/app/happenings.ts';
import { ClientId } from '../../shared/fields.ts';

/** The machine may be busy. */
const patiently = { timeout: 15_000 };
const client = ClientId.parse('01890000-0000-7000-9000-000000000001');

function Kept() {
  const retention = useQuery(asking('clients.get', { client })).data?.retention;
  return <p>{retention?.until ?? 'no day'}</p>;
}

test('an answer that was given before something changed, and comes after it, is asked for once more', async () => {
  const answers: ((until: string) => void)[] = [];
  const call = () =>
    new Promise((answer) => answers.push((until) => answer({ ok: true, value: { retention: { until } } })));
  Object.defineProperty(window, 'bridge', { value: { call }, configurable: true });
  const cache = newQueryClient();
  render(<Kept />, {
    wrapper: ({ children }) => <QueryClientProvider client={cache}>{children}</QueryClientProvider>,
  });
  await vi.waitFor(() => expect(answers).toHaveLength(1), patiently);
  const invalidated = vi.spyOn(cache, 'invalidateQueries');
  keeper(cache)({ name: 'changed', payload: { owner: client } });
  await vi.waitFor(() => expect(invalidated).toHaveBeenCalled(), patiently);
  answers[0]?.('before');
  await vi.waitFor(() => expect(answers).toHaveLength(2), patiently);
  answers[1]?.('after');
  await screen.findByText('after');
});
