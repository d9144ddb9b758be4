import type { Formatter } from '../format.ts';
import { toLookAtAgain } from '../decision-figures.ts';
import { standing, type AnyEffective } from '../journal/effective.ts';
import type { ClientLedgers } from '../ledgers.ts';
import type { MoneyView } from '../money-view.ts';
import type { WaitingView } from '../waiting-view.ts';
import type { DueDay } from './calendar.ts';

/** Every day on which something of a client is due and not done: open invoices and requests, promises, renewals of accounts, reviews. */
export function dueDays(
  ledgers: ClientLedgers,
  journal: readonly AnyEffective[],
  { money, waiting }: { readonly money: MoneyView; readonly waiting: WaitingView },
  f: Formatter,
): readonly DueDay[] {
  const client = ledgers.client.name;
  const due: DueDay[] = [];
  const add = ({ what, of, ...rest }: Omit<DueDay, 'summary'> & { readonly of: string }) =>
    due.push({ ...rest, what, summary: f.t(`find.takeout.due.${what}`, { client, what: of }) });
  for (const { id, number, due, extendedTo, open, currency } of money.invoices)
    if (open > 0)
      add({
        entry: id,
        what: 'invoice',
        day: extendedTo ?? due,
        of: `${number}, ${f.money({ minor: open, currency })}`,
      });
  for (const { entry, by, state, words } of money.promises.list)
    if (state === 'pending') add({ entry, what: 'promise', day: by, of: words ?? '' });
  for (const { id, what, neededBy, closedOn } of waiting.requests)
    if (closedOn === undefined) add({ entry: id, what: 'request', day: neededBy, of: what });
  for (const { entry, body } of standing(journal, 'account'))
    if (body.renews !== undefined) add({ entry: entry.id, what: 'renewal', day: body.renews, of: body.name });
  const decided = toLookAtAgain(ledgers, money.asOf);
  if (decided) add({ entry: decided.entry, what: 'review', day: decided.reviewOn, of: '' });
  return due.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}
