import { layout } from '../layout.ts';
import type { Examination } from './examination.ts';

/** Clients whose folders are not there, where the vault's own journal says that this was accepted: named, and no fault any more. */
export function compareLosses(on: Examination): void {
  const named = new Set<unknown>();
  for (const { body, envelope } of on.ownEntries('loss-accepted')) {
    const { client, why } = body as { readonly client: string; readonly why: string }; // the schema of the kind was checked
    if (named.has(client) || !on.lossAccepted(client) || on.erased.has(client)) continue;
    named.add(client);
    on.note(
      'loss-accepted',
      layout.client(client as Parameters<typeof layout.client>[0]), // a client by the schema
      { says: 'exactly.client.loss-accepted', values: { day: envelope.recordedAt.at.slice(0, 10), why } },
      { client, entry: { n: envelope.n, id: envelope.id } },
    );
  }
}
