import type { LogItem } from '../../../shared/calls/wire.ts';
import { sealableKinds, type Body } from '../../../shared/journal/kinds.ts';

/** The terms an entry states, as they count now; undefined where it is no version of the terms. */
export function bodyOf({ entry, body }: LogItem): Body<'terms-agreed'> | undefined {
  return entry.kind === 'terms-agreed' ? sealableKinds['terms-agreed'].safeParse(body).data : undefined;
}
