import { profileOf } from '../../shared/client-profile.ts';
import type { WhoIs } from '../../shared/calls/import.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import type { Mapping } from '../../shared/import/table-kinds.ts';
import { standing } from '../../shared/journal/effective.ts';
import { currentMe } from '../../shared/me.ts';
import type { App } from '../app.ts';
import type { Somebody } from './source.ts';

/** An invoice that is in a journal. */
export interface KnownInvoice {
  readonly id: EntryId;
  readonly currency: string;
}

/** What the journals already hold, as imports need it. */
export interface Known {
  /** What was brought in before, by its key; what was withdrawn may come in again. */
  readonly imported: ReadonlyMap<string, ClientId>;
  /** Invoices by client and number. */
  readonly invoices: ReadonlyMap<ClientId, ReadonlyMap<string, KnownInvoice>>;
  readonly currency: string | undefined;
  /** Who somebody is, as far as it is known. */
  whoIs(somebody: Somebody): WhoIs | undefined;
  /** How a table with these columns was read the last time. */
  mappingOf(columns: readonly string[]): Mapping | undefined;
}

/** Looks through all journals once. */
export async function whatIsKnown(app: App): Promise<Known> {
  const vault = await app.vault();
  const { journal: own } = await app.journals.ofVault();
  const me = currentMe(own);
  const people = new Map<string, WhoIs>();
  const imported = new Map<string, ClientId>();
  const invoices = new Map<ClientId, Map<string, KnownInvoice>>();
  for (const client of await vault.clients()) {
    const { journal } = await app.journals.of(client);
    const profile = profileOf(journal);
    for (const name of [profile?.name, ...(profile?.people ?? []).flatMap((one) => [one.name, one.email, one.phone])])
      if (name !== undefined) people.set(plainWho(name), client);
    const numbers = new Map<string, KnownInvoice>();
    for (const { body, kind, struck, entry } of journal) {
      if (struck) continue;
      if (body.imported !== undefined) imported.set(body.imported, client);
      // A file that an entry shows already is no news.
      if (kind === 'exhibit') imported.set(`file ${body.sha256}`, client);
      if (kind === 'invoice') numbers.set(plainWho(body.number), { id: entry.id, currency: body.amount.currency });
    }
    invoices.set(client, numbers);
  }
  for (const name of [me?.name, me?.email, me?.phone]) if (name !== undefined) people.set(plainWho(name), 'me');
  for (const { body } of standing(own, 'sender-set')) people.set(plainWho(body.sender), body.is);
  const mappings = new Map(
    standing(own, 'mapping-set').map(({ body }) => [JSON.stringify(body.columns), body.mapping]),
  );
  const clients = new Set<WhoIs>(await vault.clients());
  return {
    imported,
    invoices,
    currency: me?.currency,
    whoIs: ({ who, name }) => {
      const is = people.get(plainWho(who)) ?? people.get(plainWho(name));
      return is === 'me' || is === 'nobody' || (is !== undefined && clients.has(is)) ? is : undefined;
    },
    mappingOf: (columns) => mappings.get(JSON.stringify(columns)),
  };
}

/** A name or address as it is compared: case, width and spaces at its ends do not matter. */
export function plainWho(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
