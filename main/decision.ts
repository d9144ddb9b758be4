import { incomeOf } from '../shared/cost-of-leaving.ts';
import { decisionView } from '../shared/decision-figures.ts';
import type { Day, Money } from '../shared/fields.ts';
import type { App } from './app.ts';
import { partsOf, viewsOf } from './figures.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';

export function decisionHandlers(app: App): Handlers<'decision.view'> {
  return {
    'decision.view': async ({ client, asOf: day }) => {
      const desk = await deskOf(app, client, day);
      const { books, house, asOf } = desk;
      const income = await incomeOfAll(app, asOf);
      const sums = income.flatMap(({ currency, minor }) => [currency, minor]);
      const question = [house, asOf, ...sums];
      return books.remembered('decision', question, () =>
        decisionView(books.ledgers, house, asOf, income, viewsOf(desk), partsOf(books, 'decision', question)),
      );
    },
  };
}

/** What came in from every client over the twelve months before, per currency. */
async function incomeOfAll(app: App, asOf: Day): Promise<readonly Money[]> {
  const vault = await app.vault();
  const sums = new Map<string, number>();
  for (const client of await vault.clients()) {
    const { books } = await deskOf(app, client, asOf);
    for (const { currency, minor } of books.remembered('income', [asOf], () => incomeOf(books.ledgers, asOf)))
      sums.set(currency, (sums.get(currency) ?? 0) + minor);
  }
  return [...sums].map(([currency, minor]) => ({ currency, minor }));
}
