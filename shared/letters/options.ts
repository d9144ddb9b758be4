import { dayText } from '../calendar.ts';
import type { Day, EntryId, Money } from '../fields.ts';
import { moneyView } from '../money-ledger.ts';
import { dayTold, incidentFor, incidentsFor } from './from/conduct.ts';
import { deliveriesFor, deliveryFor } from './from/delivery.ts';
import { disagreementFor, disagreementsFor } from './from/disagreement.ts';
import { accountsIn } from './from/ending.ts';
import { invoicesFor, paidLate } from './from/money.ts';
import { extrasFor, recommendationFor } from './from/scope.ts';
import { requestFor, requestRows } from './from/waiting.ts';
import type { LetterChoice, LetterSource } from './source.ts';
import type { LetterSubject, TemplateId } from './templates.ts';

/** One thing a letter may be about. */
export interface LetterOption {
  readonly entry: EntryId;
  readonly what: string;
  readonly day?: Day;
  readonly sum?: Money;
  readonly chosen: boolean;
}

/** How many things of a kind are offered, the newest. */
const mostOptions = 50;

/** What a template may be about, with what it is about now marked. */
export function optionsFor(
  template: TemplateId,
  about: LetterSubject,
  source: LetterSource,
  choice: LetterChoice,
): readonly LetterOption[] {
  switch (about) {
    case 'invoices': {
      const view = moneyView(source.ledgers, source.house, source.asOf);
      const chosen = new Set(invoicesFor(template, choice, view).map(({ id }) => id));
      const late = new Set(paidLate(view.invoices).map(({ id }) => id));
      return view.invoices
        .filter(({ id, open }) => open > 0 || chosen.has(id) || (template === 'interest' && late.has(id)))
        .slice(-mostOptions)
        .map(({ id, number, due, open, currency }) => ({
          entry: id,
          what: number,
          day: due,
          sum: { minor: open, currency },
          chosen: chosen.has(id),
        }));
    }
    case 'request': {
      const rows = requestRows(source, source.asOf);
      const chosen = requestFor(template, choice, rows)?.id;
      const wanted = rows.filter(
        ({ id, state }) =>
          id === chosen || (template === 'resume' ? state === 'answered' : state === 'open' || state === 'overdue'),
      );
      return wanted
        .slice(-mostOptions)
        .map(({ id, what, neededBy }) => ({ entry: id, what, day: neededBy, chosen: id === chosen }));
    }
    case 'incident': {
      const chosen = incidentFor(template, source, choice);
      const fitting = incidentsFor(template, source).slice(0, mostOptions);
      const listed = chosen && !fitting.includes(chosen) ? [chosen, ...fitting] : fitting;
      return listed.map((one) => ({
        entry: one.one.entry.id,
        what: one.one.body.what,
        day: dayText(one.day),
        chosen: one === chosen,
      }));
    }
    case 'scope': {
      const offers = extrasFor(source).slice(0, mostOptions);
      const first = offers.find(({ state }) => state === 'priced') ?? offers.find(({ state }) => state === 'asked');
      const chosen = choice.scope ?? first?.entry;
      return offers.map(({ entry, what, on }) => ({ entry, what, day: on, chosen: entry === chosen }));
    }
    case 'recommendation': {
      const chosen = recommendationFor(source, choice.recommendation)?.entry.id;
      return [...source.ledgers.advice.recommended.values()]
        .slice(-mostOptions)
        .toReversed()
        .map((one) => ({
          entry: one.entry.id,
          what: one.body.what,
          day: dayTold(one),
          chosen: one.entry.id === chosen,
        }));
    }
    case 'disagreement': {
      const chosen = disagreementFor(source, choice);
      return disagreementsFor(source)
        .slice(0, mostOptions)
        .map((one) => ({ entry: one.entry.id, what: one.body.topic, day: dayTold(one), chosen: one === chosen }));
    }
    case 'delivery': {
      const chosen = deliveryFor(source, choice)?.entry;
      return deliveriesFor(source)
        .slice(0, mostOptions)
        .map(({ entry, name, on }) => ({ entry, what: name, day: on, chosen: entry === chosen }));
    }
    case 'accounts':
      return accountsIn(source).map(({ id, name, next }) => ({
        entry: id,
        what: name,
        chosen: choice.accounts ? choice.accounts.includes(id) : next === 'client-confirmed',
      }));
    case 'nothing':
      return [];
  }
}
