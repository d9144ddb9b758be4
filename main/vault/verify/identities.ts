import type { ClientId } from '../../../shared/fields.ts';
import { about } from '../finding.ts';
import { layout } from '../layout.ts';
import type { Examination } from './examination.ts';

/** No id may stand twice in a journal. */
export function compareIds(on: Examination): void {
  const first = new Map<string, { readonly other: number; readonly file: string }>();
  for (const { place, where, proven } of on.journals) {
    for (const { envelope } of proven) {
      const known = first.get(`${place.owner} ${envelope.id}`);
      if (known === undefined) first.set(`${place.owner} ${envelope.id}`, { other: envelope.n, file: where });
      else
        on.say(
          'repeated',
          where,
          { says: 'exactly.line.same-id', values: known },
          {
            ...about(place),
            entry: { n: envelope.n, id: envelope.id },
          },
        );
    }
  }
}

/** Every file's device has to be the first one, or have said that it begins. */
export function compareDevices(on: Examination): void {
  if (!on.file || !on.secrets) return;
  const begun = new Set<unknown>(on.ownEntries('device-begun').map(({ body }) => body['device']));
  for (const { place, where } of on.journals) {
    if (place.device === on.file.firstDevice || begun.has(place.device)) continue;
    on.say('unknown-device', where, 'exactly.journal.unknown-device', about(place));
  }
}

/** No client may be back from erasure. */
export function compareErased(on: Examination, clients: readonly ClientId[]): void {
  const { erased } = on;
  for (const client of clients)
    if (erased.has(client))
      on.say('erased-returned', layout.client(client), 'exactly.client.erased-returned', { client });
}
