import type { ClientId } from '../../../shared/fields.ts';
import type { Writing } from './useDraft.ts';

/**
 * What was typed and is on no disk yet. Where a draft cannot be kept, because the disk is full or gone, who looks at another place and comes back finds
 * what was typed; with the window it goes, and with the lock.
 */
const writings = new Map<ClientId, Writing>();

export const unkept = {
  of: (client: ClientId) => writings.get(client),
  hold: (client: ClientId, writing: Writing) => void writings.set(client, writing),
  /** This very writing is kept now; what was typed since is not. */
  isKept: (client: ClientId, writing: Writing) => {
    if (writings.get(client) === writing) writings.delete(client);
  },
  forget: (client: ClientId) => void writings.delete(client),
  /** The journal is locked: nothing of it stays in the window's memory. */
  forgetAll: () => writings.clear(),
};
