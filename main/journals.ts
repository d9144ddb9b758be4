import type { ClientId, EntryId } from '../shared/fields.ts';
import { Refusal } from '../shared/result.ts';
import { chronological, effective, type AnyEffective } from '../shared/journal/effective.ts';
import type { Entry } from '../shared/journal/entry.ts';
import type { Journal, Vault } from './vault/index.ts';

/** A client's journal with its corrections folded in. All of it is computed from `entries`, once for each state of the journal. */
export interface Folded {
  readonly entries: readonly Entry[];
  readonly journal: readonly AnyEffective[];
  /** The same in the order of what happened. */
  readonly chronology: readonly AnyEffective[];
  readonly byId: ReadonlyMap<EntryId, AnyEffective>;
  readonly fault: Journal['fault'];
}

/** Keeps the folded journals of the clients that were looked at. */
export class Journals {
  readonly #vault: () => Promise<Vault>;
  readonly #folded = new WeakMap<readonly Entry[], Folded>();

  constructor(vault: () => Promise<Vault>) {
    this.#vault = vault;
  }

  /** A client's journal. Refuses `not-found` for a client that is not in the vault, and `corrupt` for one whose folder has gone. */
  async of(client: ClientId): Promise<Folded> {
    const vault = await this.#vault();
    return this.#fold(await vault.journal(client));
  }

  /** The vault's own journal. */
  async ofVault(): Promise<Folded> {
    const vault = await this.#vault();
    return this.#fold(await vault.journal('vault'));
  }

  /** One entry of a client's journal. Refuses `not-found`. */
  async entry(client: ClientId, id: EntryId): Promise<AnyEffective> {
    const found = (await this.of(client)).byId.get(id);
    if (!found) throw new Refusal('not-found', 'there is no entry with this id in this journal', { entry: id });
    return found;
  }

  #fold({ entries, fault }: Journal): Folded {
    const known = this.#folded.get(entries);
    if (known) return known;
    const journal = effective(entries);
    let ordered: readonly AnyEffective[] | undefined;
    let index: ReadonlyMap<EntryId, AnyEffective> | undefined;
    const folded: Folded = {
      entries,
      journal,
      fault,
      get chronology() {
        ordered ??= chronological(journal);
        return ordered;
      },
      get byId() {
        index ??= new Map(journal.map((one) => [one.entry.id, one]));
        return index;
      },
    };
    this.#folded.set(entries, folded);
    return folded;
  }
}
