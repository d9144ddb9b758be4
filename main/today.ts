import { z } from 'zod';
import { localDay } from '../shared/journal/time.ts';
import { clientItems, inOrder, draftItem } from '../shared/today.ts';
import { TodayItem } from '../shared/today-view.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { keptFigures } from './kept-figures.ts';
import { deskOf, houseOf, today } from './ledgers.ts';

/** What one client gives Today. */
const ClientToday = z.object({ name: z.string(), items: z.array(TodayItem) });

export function todayHandlers(app: App): Handlers<'today.view'> {
  return {
    'today.view': async (input) => {
      const vault = await app.vault();
      const asOf = input.asOf ?? today(vault);
      const clients = await vault.clients();
      const kept = { name: 'today', schema: ClientToday, question: { house: await houseOf(app), asOf } };
      const each = await keptFigures(app, clients, kept, async (client) => {
        // A journal that was closed keeps its open invoices and requests in view: they can still be paid and answered.
        const { books, house } = await deskOf(app, client, asOf);
        const items = books.remembered('today', [house, asOf], () =>
          clientItems({ client, ledgers: books.ledgers }, house, asOf),
        );
        return { name: books.ledgers.client.name, items: [...items] };
      });
      const names = new Map(clients.map((client, i) => [client, each[i]?.name ?? '']));
      const items = each.flatMap((one) => one.items);
      const drafts = await vault.drafts.list();
      const unfinished = drafts.map(({ id, client, kind, savedAt }) =>
        draftItem({ id, client, kind, savedOn: localDay(savedAt) }, names, asOf),
      );
      return { asOf, items: inOrder([...items, ...unfinished]) };
    },
  };
}
