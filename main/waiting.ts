import { waitingView } from '../shared/waiting-figures.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';

export function waitingHandlers(app: App): Handlers<'waiting.view'> {
  return {
    'waiting.view': async ({ client, asOf: day, from, to }) => {
      const { books, house, asOf } = await deskOf(app, client, day);
      return books.remembered('waiting', [house, asOf, from, to], () =>
        waitingView(books.ledgers, house, asOf, { from, to }),
      );
    },
  };
}
