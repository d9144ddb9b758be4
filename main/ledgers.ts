import type { ClientId, Day } from '../shared/fields.ts';
import type { Entry } from '../shared/journal/entry.ts';
import { following } from '../shared/journal/following.ts';
import { localDay } from '../shared/journal/time.ts';
import { clientFolds, type ClientLedgers } from '../shared/ledgers.ts';
import { houseRules, type HouseRules } from '../shared/house-rules.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import type { Vault } from './vault/index.ts';

/** A client's ledgers, and what was last computed from them. */
export interface ClientBooks {
  readonly ledgers: ClientLedgers;
  /** Gives what was computed for these ledgers, house rules and question before, else computes it now. One answer is kept for each name. */
  remembered<T>(name: string, question: readonly unknown[], compute: () => T): T;
}

/** What a view is computed from: the client's books, what holds for all clients, and the day. */
export interface Desk {
  readonly books: ClientBooks;
  readonly house: HouseRules;
  readonly asOf: Day;
}

/** Follows the journals of a vault that is open; forgotten with it. */
const offices = new WeakMap<Vault, Office>();

/** The ledgers of a client as they stand now. Refuses `not-found` for a client that is not in the vault. */
export async function deskOf(app: App, client: ClientId, asOf: Day | undefined): Promise<Desk> {
  const vault = await app.vault();
  const clients = await vault.clients();
  if (!clients.includes(client)) throw new Refusal('not-found', 'there is no client with this id');
  const office = officeOf(vault);
  const house = await office.house(app);
  return { books: await office.books(client), house, asOf: asOf ?? today(vault) };
}

/** The day it is by the vault's clock. */
export function today(vault: Vault): Day {
  return localDay(vault.now());
}

function officeOf(vault: Vault): Office {
  const known = offices.get(vault) ?? new Office(vault);
  offices.set(vault, known);
  return known;
}

class Office {
  readonly #vault: Vault;
  readonly #clients = new Map<ClientId, { follow(entries: readonly Entry[]): ClientBooks }>();
  #house: { readonly entries: readonly Entry[]; readonly zone: string; readonly rules: HouseRules } | undefined;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  async books(client: ClientId): Promise<ClientBooks> {
    const { entries } = await this.#vault.journal(client);
    const followed = this.#clients.get(client) ?? booksOf();
    this.#clients.set(client, followed);
    return followed.follow(entries);
  }

  /** Rates, thresholds and hours of the vault's journal; the same object while nothing in it changes. */
  async house(app: App): Promise<HouseRules> {
    const { entries, journal } = await app.journals.ofVault();
    const { zone } = this.#vault.now();
    if (this.#house?.entries !== entries || this.#house.zone !== zone) {
      this.#house = { entries, zone, rules: houseRules(journal, zone) };
    }
    return this.#house.rules;
  }
}

function booksOf(): { follow(entries: readonly Entry[]): ClientBooks } {
  const follow = following(clientFolds);
  const answers = new Map<string, { readonly question: readonly unknown[]; readonly answer: unknown }>();
  return {
    follow: (entries) => {
      const { states, changes } = follow(entries);
      return {
        ledgers: states,
        remembered: <T>(name: string, question: readonly unknown[], compute: () => T): T => {
          const asked = [...question, ...Object.values<number>(changes)];
          const known = answers.get(name);
          if (known && sameList(known.question, asked)) return known.answer as T; // one name is always computed by one function
          const answer = compute();
          answers.set(name, { question: asked, answer });
          return answer;
        },
      };
    },
  };
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => Object.is(one, b[i]));
}
