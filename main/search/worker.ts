import { parentPort } from 'node:worker_threads';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Piece } from '../../shared/pieces.ts';
import { Shelf, type Doc, type Found, type Query } from './shelf.ts';

/** What the thread is told, and asked. */
export type Order =
  | { readonly does: 'put'; readonly client: ClientId; readonly docs: readonly Doc[] }
  | {
      readonly does: 'put-inside';
      readonly client: ClientId;
      readonly entry: EntryId;
      readonly pieces: readonly Piece[];
    }
  | { readonly does: 'forget'; readonly client: ClientId }
  | { readonly does: 'find'; readonly id: number; readonly query: Query }
  | { readonly does: 'count'; readonly id: number };

/** What it answers, by the number of the question. */
export type Answer = { readonly id: number; readonly found: Found } | { readonly id: number; readonly size: number };

const port = parentPort;
if (port) {
  const shelf = new Shelf();
  const answer = (given: Answer): void => port.postMessage(given);
  port.on('message', (order: Order) => {
    switch (order.does) {
      case 'put':
        return shelf.put(order.client, order.docs);
      case 'put-inside':
        return shelf.putInside(order.client, order.entry, order.pieces);
      case 'forget':
        return shelf.forget(order.client);
      case 'find':
        return answer({ id: order.id, found: shelf.find(order.query) });
      case 'count':
        return answer({ id: order.id, size: shelf.size });
    }
  });
}
