import { accountsOf } from '../shared/accounts-view.ts';
import { localDay } from '../shared/journal/time.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';

export function accountHandlers(app: App): Handlers<'accounts.view'> {
  return {
    'accounts.view': async ({ client, asOf }) => {
      const vault = await app.vault();
      const { journal } = await app.journals.of(client);
      return accountsOf(journal, {
        asOf: asOf ?? localDay(app.surroundings.clock.now()),
        cite: (entry) => vault.citation(entry),
      });
    },
  };
}
