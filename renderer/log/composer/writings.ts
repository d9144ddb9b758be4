import type { ClientId } from '../../../shared/fields.ts';
import type { Writing } from './useDraft.ts';

/**
 * What was typed and is on no disk yet. Where a draft cannot be kept, because the disk is full or gone, who looks at another place and comes back finds
 * what was typed; with the window it goes, and with the lock.
 */
const unfinished = new Map<ClientId, Writing>();

export const writings = {
  of: (client: ClientId) => unfinished.get(client),
  hold: (client: ClientId, writing: Writing) => void unfinished.set(client, writing),
  /** This very writing is kept now; what was typed since is not. */
  isKept: (client: ClientId, writing: Writing) => {
    if (unfinished.get(client) === writing) unfinished.delete(client);
  },
  forget: (client: ClientId) => void unfinished.delete(client),
  /** The journal is locked: nothing of it stays in the window's memory. */
  forgetAll: () => unfinished.clear(),
};
