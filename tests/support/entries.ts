import type { Page } from 'playwright-core';
import type {} from '../../renderer/bridge.ts';
import type { WireEntry } from '../../shared/calls/wire.ts';

/** Everything recorded about a client, asked as the window asks. */
export async function entriesOf(page: Page, client: string): Promise<readonly WireEntry[]> {
  return page.evaluate(async (wanted) => {
    const list = await window.bridge.call('clients.list', {});
    if (!list.ok) throw new Error(list.error.message);
    const { clients } = list.value as { clients: { id: string; name: string }[] }; // by the contract
    const id = clients.find(({ name }) => name === wanted)?.id;
    const entries = await window.bridge.call('entries.list', { client: id });
    if (!entries.ok) throw new Error(entries.error.message);
    return (entries.value as { entries: WireEntry[] }).entries; // by the contract
  }, client);
}
