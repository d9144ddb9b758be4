import { waitingView } from '../shared/waiting-figures.ts';
import type { App } from './app.ts';
import { waitingOf } from './figures.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';

export function waitingHandlers(app: App): Handlers<'waiting.view'> {
  return {
    'waiting.view': async ({ client, asOf: day, from, to }) => {
      const desk = await deskOf(app, client, day);
      if (from === undefined && to === undefined) return waitingOf(desk);
      const { books, house, asOf } = desk;
      return books.remembered('waiting in a period', [house, asOf, from, to], () =>
        waitingView(books.ledgers, house, asOf, { from, to }),
      );
    },
  };
}
