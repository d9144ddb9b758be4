import { interestView } from '../shared/money-ledger.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import { moneyOf } from './figures.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';

export function moneyHandlers(app: App): Handlers<'money.view' | 'interest.view'> {
  return {
    'money.view': async (input) => {
      return moneyOf(await deskOf(app, input.client, input.asOf));
    },
    'interest.view': async (input) => {
      const { books, house, asOf } = await deskOf(app, input.client, input.asOf);
      const view = interestView(books.ledgers, house, input.invoice, asOf);
      if (!view)
        throw new Refusal('not-found', 'there is no invoice with this id that counts on this day', {
          entry: input.invoice,
        });
      return view;
    },
  };
}
