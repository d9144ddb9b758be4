import type { Output } from '../shared/contract.ts';
import type { DeviceId } from '../shared/fields.ts';
import { historyOf } from '../shared/history.ts';
import { isKind, type Entry } from '../shared/journal/entry.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import type { Journal } from './vault/index.ts';

export function computerHandlers(app: App): Handlers<'vault.computers' | 'vault.history'> {
  return {
    'vault.computers': async () => {
      const vault = await app.vault();
      const own = await vault.journal('vault');
      // Where one computer alone ever wrote, no other journal has to be read to say so.
      const isAlone = own.awaited.length === 0 && !own.entries.some((entry) => isKind(entry, 'device-begun'));
      const journals = [own];
      if (!isAlone) for (const client of await vault.clients()) journals.push(await vault.journal(client));
      const computers = [...writersOf(journals)].map(([device, { entries, last }]) => ({
        device,
        here: device === vault.device,
        entries,
        last: vault.citation(last),
        lastEntry: last.recordedAt,
      }));
      computers.sort((a, b) => Number(b.here) - Number(a.here) || b.lastEntry.at.localeCompare(a.lastEntry.at));
      return { computers, awaited: journals.flatMap(awaitedOf) };
    },
    'vault.history': async () => {
      const vault = await app.vault();
      const { entries } = await vault.journal('vault');
      const events = entries.flatMap((entry) => {
        const event = historyOf(entry);
        return event ? [{ citation: vault.citation(entry), recordedAt: entry.recordedAt, ...event }] : [];
      });
      return { events: events.toReversed() };
    },
  };
}

/** How much each computer wrote in some journals, and what last. */
function writersOf(journals: readonly Journal[]): ReadonlyMap<DeviceId, { entries: number; last: Entry }> {
  const writers = new Map<DeviceId, { entries: number; last: Entry }>();
  for (const entry of journals.flatMap(({ entries }) => entries)) {
    const known = writers.get(entry.device);
    if (!known) writers.set(entry.device, { entries: 1, last: entry });
    else {
      known.entries++;
      if (entry.recordedAt.at >= known.last.recordedAt.at) known.last = entry;
    }
  }
  return writers;
}

function awaitedOf({ owner, awaited }: Journal): Output<'vault.computers'>['awaited'] {
  return awaited.map(({ device, seenBy }) => ({ device, seenBy, ...(owner !== 'vault' && { client: owner }) }));
}
