import type { ClientId, Hash } from '../../shared/fields.ts';
import { effective, standing } from '../../shared/journal/effective.ts';
import type { Entry } from '../../shared/journal/entry.ts';
import { placeOf, type SeenAnchor } from '../../shared/proof/reach.ts';
import { readTimeStamp, type TimeStamp } from '../../shared/proof/time-stamp.ts';
import { Refusal } from '../../shared/result.ts';
import type { Vault } from '../vault/index.ts';

/** The largest time-stamp, in bytes; real ones have some thousands. */
export const largestStamp = 256 * 1024;

/** The anchors of a journal, each looked at again: against the entries as they are, and its time-stamp against itself. */
export async function seenAnchors(
  vault: Vault,
  client: ClientId,
  entries: readonly Entry[],
): Promise<readonly SeenAnchor[]> {
  const journal = effective(entries);
  const exhibits = new Map(standing(journal, 'exhibit').map(({ entry, body }) => [entry.id, body]));
  const seen: SeenAnchor[] = [];
  for (const { entry, body } of standing(journal, 'anchor')) {
    const place = placeOf(entries, body);
    const exhibit = body.exhibit && exhibits.get(body.exhibit);
    const stamp = body.form === 'rfc3161' && exhibit ? await stampIn(vault, client, exhibit.sha256) : undefined;
    seen.push({
      id: entry.id,
      body,
      recordedAt: entry.recordedAt.at,
      fits: place !== undefined,
      device: place?.device,
      stamp,
    });
  }
  return seen;
}

async function stampIn(vault: Vault, client: ClientId, sha256: Hash): Promise<TimeStamp | undefined> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of vault.exhibits.read(client, sha256)) {
      length += piece.length;
      if (length > largestStamp) return undefined;
      pieces.push(Uint8Array.from(piece));
    }
  } catch (error) {
    if (error instanceof Refusal) return undefined; // gone or changed, which verifying names by itself
    throw error;
  }
  return readTimeStamp(Buffer.concat(pieces));
}
