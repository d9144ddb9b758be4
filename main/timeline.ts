import { dayNumber } from '../shared/calendar.ts';
import { middleOf } from '../shared/charts/timeline.ts';
import type { AnyEffective } from '../shared/journal/effective.ts';
import { timelineEntry } from '../shared/timeline.ts';
import type { TimelineColumns } from '../shared/timeline-columns.ts';
import type { TimelineBand, TimelineEntry } from '../shared/timeline-view.ts';
import type { App } from './app.ts';
import { moneyOf, waitingOf } from './figures.ts';
import type { Handlers } from './handlers.ts';
import type { Folded } from './journals.ts';
import { deskOf, type Desk } from './ledgers.ts';
import { columnsOf } from './timeline-columns.ts';
import type { Vault } from './vault/index.ts';

/** What was placed before, for each state of a journal; and each entry, which most states have in common. */
const placed = new WeakMap<Folded, readonly TimelineEntry[]>();
const known = new WeakMap<AnyEffective, TimelineEntry>();
const inColumns = new WeakMap<readonly TimelineEntry[], TimelineColumns>();

export function timelineHandlers(app: App): Handlers<'timeline.view'> {
  return {
    'timeline.view': async ({ client, asOf, form }) => {
      const desk = await deskOf(app, client, asOf);
      const folded = await app.journals.of(client);
      const entries = placed.get(folded) ?? entriesOf(await app.vault(), folded);
      placed.set(folded, entries);
      const view = { today: dayNumber(desk.asOf), entries, bands: bandsOf(desk) };
      if (form !== 'columns') return view;
      const columns = inColumns.get(entries) ?? columnsOf(entries);
      inColumns.set(entries, columns);
      return { ...view, entries: [], columns };
    },
  };
}

function entriesOf(vault: Vault, { journal, byId }: Folded): readonly TimelineEntry[] {
  return journal.map((one) => known.get(one) ?? place(vault, one, byId)).sort((a, b) => middleOf(a) - middleOf(b));
}

/** What stands after another entry moves with it, and is placed anew. */
function place(vault: Vault, one: AnyEffective, byId: Folded['byId']): TimelineEntry {
  const entry = timelineEntry(one, vault.citation(one.entry), (id) => byId.get(id));
  if (!(one.body.occurred && 'afterEntry' in one.body.occurred)) known.set(one, entry);
  return entry;
}

function bandsOf(desk: Desk): readonly TimelineBand[] {
  const { stopWork } = moneyOf(desk);
  const stops = stopWork.past.map(({ since, until }) => ({ since, until: dayNumber(until) }));
  if (stopWork.since !== undefined) stops.push({ since: stopWork.since, until: dayNumber(desk.asOf) + 1 });
  return [
    ...waitingOf(desk).spans.map(({ from, to }) => ({
      what: 'waiting' as const,
      from: dayNumber(from),
      to: dayNumber(to) + 1,
    })),
    ...stops.map(({ since, until }) => ({ what: 'stopped' as const, from: dayNumber(since), to: until })),
  ];
}
