import type { ClientSummary } from '../../shared/calls/clients.ts';

export type ClientGroup = 'current' | 'leaving' | 'former';

/** Clients by where they stand, in the order of the sidebar; empty groups are left out. */
export function grouped(
  clients: readonly ClientSummary[],
): readonly { readonly group: ClientGroup; readonly members: readonly ClientSummary[] }[] {
  const order: readonly ClientGroup[] = ['current', 'leaving', 'former'];
  return order
    .map((group) => ({ group, members: clients.filter((client) => groupOf(client) === group) }))
    .filter(({ members }) => members.length > 0);
}

function groupOf({ state }: ClientSummary): ClientGroup {
  if (state === 'former') return 'former';
  return state === 'letting-go' ? 'leaving' : 'current';
}
