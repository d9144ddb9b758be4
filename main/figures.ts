import type { Remember, Views } from '../shared/indicators.ts';
import { moneyView } from '../shared/money-ledger.ts';
import type { MoneyView } from '../shared/money-view.ts';
import { termsView } from '../shared/terms-figures.ts';
import type { TermsView } from '../shared/terms-view.ts';
import { waitingView } from '../shared/waiting-figures.ts';
import type { WaitingView } from '../shared/waiting-view.ts';
import { workView } from '../shared/work-figures.ts';
import type { WorkView } from '../shared/work-view.ts';
import type { ClientBooks } from './books.ts';
import type { Desk } from './ledgers.ts';

// The views that others are drawn from, each counted once for a day, whoever asks first: the list of clients, its own page, or the decision.

export function moneyOf({ books, house, asOf }: Desk): MoneyView {
  return books.remembered('money', [house, asOf], () => moneyView(books.ledgers, house, asOf));
}

export function termsOf({ books, house, asOf }: Desk): TermsView {
  return books.remembered('terms', [house, asOf], () => termsView(books.ledgers, house, asOf));
}

/** The views a decision is drawn from, each counted only where something asks for it. */
export function viewsOf(desk: Desk): Views {
  return {
    get money() {
      return moneyOf(desk);
    },
    get work() {
      return workOf(desk);
    },
    get terms() {
      return termsOf(desk);
    },
  };
}

/** The parts of one view, each remembered until a ledger it read changes; `question` is what all of them are computed from beside the ledgers. */
export function partsOf(books: ClientBooks, view: string, question: readonly unknown[]): Remember {
  return (part, compute) => books.remembered(`${view}: ${part}`, question, compute);
}

/** Waiting over all time. */
export function waitingOf({ books, house, asOf }: Desk): WaitingView {
  return books.remembered('waiting', [house, asOf], () => waitingView(books.ledgers, house, asOf));
}

/** Work over all time. */
export function workOf({ books, asOf }: Desk): WorkView {
  return books.remembered('work', [asOf], () => workView(books.ledgers, asOf));
}
