import type { ClientId, Day } from '../shared/fields.ts';
import type { Entry } from '../shared/journal/entry.ts';
import { localDay } from '../shared/journal/time.ts';
import { houseRules, type HouseRules } from '../shared/house-rules.ts';
import type { App } from './app.ts';
import { openBooks, type ClientBooks } from './books.ts';
import type { Vault } from './vault/index.ts';

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
  await vault.journal(client); // refuses one that is not there
  const office = officeOf(vault);
  const house = await office.house(app);
  return { books: await office.books(client), house, asOf: asOf ?? today(vault) };
}

/** Rates, thresholds and hours as they stand now: what the figures of every client are computed from. */
export async function houseOf(app: App): Promise<HouseRules> {
  return officeOf(await app.vault()).house(app);
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
  readonly #clients = new Map<ClientId, ReturnType<typeof openBooks>>();
  #house: { readonly entries: readonly Entry[]; readonly zone: string; readonly rules: HouseRules } | undefined;

  constructor(vault: Vault) {
    this.#vault = vault;
  }

  async books(client: ClientId): Promise<ClientBooks> {
    const { entries } = await this.#vault.journal(client);
    const followed = this.#clients.get(client) ?? openBooks();
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
