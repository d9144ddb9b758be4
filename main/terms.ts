import type { App } from './app.ts';
import { termsOf } from './figures.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';

export function termsHandlers(app: App): Handlers<'terms.view'> {
  return {
    'terms.view': async (input) => {
      return termsOf(await deskOf(app, input.client, input.asOf));
    },
  };
}
