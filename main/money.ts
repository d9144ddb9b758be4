import { moneyView } from '../shared/money-ledger.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';

export function moneyHandlers(app: App): Handlers<'money.view'> {
  return {
    'money.view': async (input) => {
      const { books, house, asOf } = await deskOf(app, input.client, input.asOf);
      return books.remembered('money', [house, asOf], () => moneyView(books.ledgers, house, asOf));
    },
  };
}
