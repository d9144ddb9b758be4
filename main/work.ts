import { answerView } from '../shared/answer.ts';
import { workView } from '../shared/work-figures.ts';
import type { App } from './app.ts';
import { workOf } from './figures.ts';
import type { Handlers } from './handlers.ts';
import { deskOf } from './ledgers.ts';

export function workHandlers(app: App): Handlers<'work.view' | 'answer.view'> {
  return {
    'work.view': async ({ client, asOf: day, from, to }) => {
      const desk = await deskOf(app, client, day);
      if (from === undefined && to === undefined) return workOf(desk);
      const { books, asOf } = desk;
      return books.remembered('work in a period', [asOf, from, to], () => workView(books.ledgers, asOf, { from, to }));
    },
    'answer.view': async ({ client, asOf: day, from, to }) => {
      const { books, house, asOf } = await deskOf(app, client, day);
      return books.remembered('answer', [house, asOf, from, to], () =>
        answerView(books.ledgers, house, asOf, { from, to }),
      );
    },
  };
}
