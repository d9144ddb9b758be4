import { accomplishmentsOf } from '../shared/accomplishments.ts';
import { lettingGoOf } from '../shared/letting-go.ts';
import { whereaboutsOf } from '../shared/whereabouts.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { deskOf, houseOf, today } from './ledgers.ts';

export function lettingGoHandlers(app: App): Handlers<'letting-go.view'> {
  return {
    'letting-go.view': async ({ client }) => {
      const { journal } = await app.journals.of(client);
      const { zone } = await houseOf(app);
      const asOf = today(await app.vault());
      const whereabouts = whereaboutsOf(journal, asOf);
      const accomplishments = accomplishmentsOf(journal, asOf, zone).map(({ entry, from, to, what, result }) => ({
        entry,
        from,
        to,
        what,
        ...(result !== undefined && { result }),
      }));
      const { kept } = (await deskOf(app, client, undefined)).books.ledgers.retention;
      return { ...lettingGoOf(journal), accomplishments, whereabouts, ...(kept && { retention: kept }) };
    },
  };
}
