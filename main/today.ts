import type { ClientId } from '../shared/fields.ts';
import { localDay } from '../shared/journal/time.ts';
import { clientItems, inOrder, draftItem } from '../shared/today.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { deskOf, today } from './ledgers.ts';

export function todayHandlers(app: App): Handlers<'today.view'> {
  return {
    'today.view': async (input) => {
      const vault = await app.vault();
      const asOf = input.asOf ?? today(vault);
      const names = new Map<ClientId, string>();
      const items = [];
      for (const client of await vault.clients()) {
        // A journal that was closed keeps its open invoices and requests in view: they can still be paid and answered.
        const { books, house } = await deskOf(app, client, asOf);
        names.set(client, books.ledgers.client.name);
        items.push(
          ...books.remembered('today', [house, asOf], () =>
            clientItems({ client, ledgers: books.ledgers }, house, asOf),
          ),
        );
      }
      const drafts = await vault.drafts.list();
      const unfinished = drafts.map(({ id, client, kind, savedAt }) =>
        draftItem({ id, client, kind, savedOn: localDay(savedAt) }, names, asOf),
      );
      return { asOf, items: inOrder([...items, ...unfinished]) };
    },
  };
}
