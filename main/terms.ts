import { termsView } from '../shared/terms-figures.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';

export function termsHandlers(app: App): Handlers<'terms.view'> {
  return {
    'terms.view': async (input) => {
      const { books, house, asOf } = await deskOf(app, input.client, input.asOf);
      return books.remembered('terms', [house, asOf], () => termsView(books.ledgers, house, asOf));
    },
  };
}
