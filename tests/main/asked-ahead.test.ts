import { describe, expect, it, vi } from 'vitest';
import { AskedAhead } from '../../main/desktop/asked-ahead.ts';

describe('what is asked before a page asks it', () => {
  const asked = () => {
    const ahead = new AskedAhead();
    const ask = vi.fn((name: string, input: unknown) => Promise.resolve({ ok: true as const, value: { name, input } }));
    ahead.ask('clients.list', ask);
    return { ahead, ask };
  };

  it('is asked at once, and its answer given once', async () => {
    const { ahead, ask } = asked();
    expect(ask).toHaveBeenCalledExactlyOnceWith('clients.list', {});
    expect(await ahead.take('clients.list', {})).toEqual({ ok: true, value: { name: 'clients.list', input: {} } });
    expect(ahead.take('clients.list', {})).toBeUndefined();
  });

  it('is not the answer to another question', () => {
    const { ahead } = asked();
    expect(ahead.take('today.view', {})).toBeUndefined();
    expect(ahead.take('clients.list', { state: 'ended' })).toBeUndefined();
    expect(ahead.take('clients.list', undefined)).toBeUndefined();
  });

  it('is not told any more once something has happened', () => {
    const { ahead } = asked();
    ahead.forget();
    expect(ahead.take('clients.list', {})).toBeUndefined();
  });
});
