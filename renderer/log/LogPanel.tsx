import type { ClientId, EntryId } from '../../shared/fields.ts';

export function LogPanel(_: { client: ClientId; entry: EntryId | undefined }) {
  return null;
}
