import type { DeviceId } from '../../../shared/fields.ts';
import { about } from '../finding.ts';
import { layout } from '../layout.ts';
import type { Examination } from './examination.ts';

/** Every head a device says it saw has to be in the other's file. */
export function compareSeen(on: Examination): void {
  for (const journal of on.journals) {
    const latest = new Map<string, { hash: string; n: number; id: string }>();
    for (const { envelope } of journal.proven)
      for (const [device, hash] of Object.entries(envelope.seen ?? {}))
        latest.set(device, { hash, n: envelope.n, id: envelope.id });
    for (const [device, { hash, n, id }] of latest) {
      const other = on.journals.find(({ place }) => place.owner === journal.place.owner && place.device === device);
      if (other?.proven.some((line) => line.hash === hash)) continue;
      on.say(
        'awaited',
        layout.journalFile(journal.place.owner, device as DeviceId), // checked by the path it goes into
        { says: 'exactly.journal.awaited', values: { n, file: journal.where, device } },
        { ...about(journal.place), entry: { n, id } },
      );
    }
  }
}
