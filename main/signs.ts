import { patternCounts } from '../shared/pattern-counts.ts';
import { signsView } from '../shared/sign-figures.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';

export function signHandlers(app: App): Handlers<'signs.view'> {
  return {
    'signs.view': async ({ client, asOf: day }) => {
      const { books, house, asOf } = await deskOf(app, client, day);
      return books.remembered('signs', [house, asOf], () => {
        const view = signsView(books.ledgers, house, asOf);
        return { ...view, patterns: patternCounts(books.ledgers.signs, asOf, view.months) };
      });
    },
  };
}
