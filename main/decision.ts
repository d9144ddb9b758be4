import { incomeOf } from '../shared/cost-of-leaving.ts';
import { decisionSteps } from '../shared/decision-figures.ts';
import type { DecisionView } from '../shared/decision-view.ts';
import type { Day, Money } from '../shared/fields.ts';
import { atOnce, type Steps } from '../shared/steps.ts';
import type { App } from './app.ts';
import { partsOf, viewsOf } from './figures.ts';
import type { Handlers } from './handlers.ts';
import { inTurns } from './in-turns.ts';
import { deskOf, type Desk } from './ledgers.ts';

export function decisionHandlers(app: App): Handlers<'decision.view'> {
  return {
    'decision.view': async ({ client, asOf: day }) => {
      const { asOf } = await deskOf(app, client, day);
      const income = await incomeOfAll(app, asOf);
      // Its parts are counted a few at a time, so that the window is answered meanwhile; then all of it, of whatever has changed by then as well.
      await inTurns(counting(await deskOf(app, client, asOf), income));
      return atOnce(counting(await deskOf(app, client, asOf), income));
    },
  };
}

/** Part by part: what is known already is not counted again. */
function* counting(desk: Desk, income: readonly Money[]): Steps<DecisionView> {
  const { books, house, asOf } = desk;
  const question = [house, asOf, ...income.flatMap(({ currency, minor }) => [currency, minor])];
  return yield* decisionSteps(books.ledgers, house, asOf, income, viewsOf(desk), partsOf(books, 'decision', question));
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
