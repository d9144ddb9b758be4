import type { Input, Output } from '../shared/contract.ts';
import type { LogItem } from '../shared/calls/wire.ts';
import { exchangesOf, type InExchange } from '../shared/exchanges.ts';
import type { AnyEffective } from '../shared/journal/effective.ts';
import { dayOfEntry } from '../shared/journal/occurred.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import type { Vault } from './vault/index.ts';
import { logItem } from './wire.ts';

export function logHandlers(app: App): Handlers<'log.view'> {
  return { 'log.view': (input) => view(app, input) };
}

async function view(app: App, input: Input<'log.view'>): Promise<Output<'log.view'>> {
  const vault = await app.vault();
  const { chronology } = await app.journals.of(input.client);
  const shown = filtered(chronology, input);
  const from = startOf(shown, input);
  const exchanges = exchangesOf(chronology);
  const items = shown.slice(from, from + input.limit).map((one) => {
    const found = exchanges.get(one.entry.id);
    return { ...logItem(vault, one), ...(found && { exchange: wireExchange(vault, found) }) };
  });
  return { total: shown.length, from, items };
}

/** As many mails of an exchange cross the door as a person would look through. */
const mostMails = 200;

function wireExchange(vault: Vault, { answers, mails }: InExchange): NonNullable<LogItem['exchange']> {
  return {
    ...(answers && { answers: { entry: answers.id, cite: vault.citation(answers) } }),
    mails: mails.slice(0, mostMails),
  };
}

function filtered(chronology: readonly AnyEffective[], { kinds, signs }: Input<'log.view'>): readonly AnyEffective[] {
  if (!kinds?.length && !signs?.length) return chronology;
  return chronology.filter(
    (one) =>
      (!kinds?.length || kinds.includes(one.kind)) &&
      (!signs?.length || signsOf(one).some((sign) => signs.includes(sign))),
  );
}

/** The signs an entry carries; a boundary has one of its own. */
export function signsOf(one: AnyEffective): readonly string[] {
  if (one.kind === 'incident') return one.body.signs ?? [];
  if (one.kind === 'boundary-stated') return one.body.sign === undefined ? [] : [one.body.sign];
  return [];
}

/** Where the stretch begins: at the number asked for, at the first entry of a day, at an entry, or so that the end is shown. */
function startOf(shown: readonly AnyEffective[], { from, limit, day, entry }: Input<'log.view'>): number {
  if (entry !== undefined)
    return centred(
      shown.findIndex((one) => one.entry.id === entry || one.addenda.some(({ id }) => id === entry)),
      limit,
    );
  if (day !== undefined) {
    const found = shown.findIndex((one) => dayOfEntry(one) >= day);
    return found < 0 ? Math.max(0, shown.length - limit) : found;
  }
  return Math.min(from ?? Math.max(0, shown.length - limit), shown.length);
}

function centred(found: number, limit: number): number {
  return Math.max(0, found - Math.floor(limit / 2));
}
