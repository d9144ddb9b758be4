import type { EntryId } from './fields.ts';
import type { AnyEffective } from './journal/effective.ts';
import type { Entry } from './journal/entry.ts';

/** Where a mail stands among those of its exchange that are in the journal. */
export interface InExchange {
  /** The entry whose mail it answers, where that is in the journal. */
  readonly answers?: Entry;
  /** The mails of the exchange, itself among them, in the order of the journal it was asked for with. */
  readonly mails: readonly EntryId[];
}

/**
 * The exchanges of mails, by each entry that came from one. Mails belong together where one answers the other, or both name the same mail as the one it began
 * with, even where that one, or one between them, was left out. What stands alone is in none. Counted once for a journal.
 */
export function exchangesOf(journal: readonly AnyEffective[]): ReadonlyMap<EntryId, InExchange> {
  const known = counted.get(journal);
  if (known) return known;
  const exchanges = exchangesIn(journal);
  counted.set(journal, exchanges);
  return exchanges;
}

const counted = new WeakMap<readonly AnyEffective[], ReadonlyMap<EntryId, InExchange>>();

function exchangesIn(journal: readonly AnyEffective[]): ReadonlyMap<EntryId, InExchange> {
  const mails = journal.filter(({ struck, body }) => !struck && body.imported?.startsWith('mail ') === true);
  const byName = new Map(mails.map(({ entry, body }) => [body.imported, entry as Entry])); // kind and body come from one entry
  const names = new Names();
  for (const { body } of mails) {
    const { imported = '', answers, thread } = body;
    if (answers !== undefined) names.join(imported, answers);
    if (thread !== undefined) names.join(imported, thread);
  }
  const together = new Map<string, EntryId[]>();
  for (const { entry, body } of mails) {
    const first = names.firstOf(body.imported ?? '');
    const others = together.get(first);
    if (others) others.push(entry.id);
    else together.set(first, [entry.id]);
  }
  const found = new Map<EntryId, InExchange>();
  for (const { entry, body } of mails) {
    const all = together.get(names.firstOf(body.imported ?? '')) ?? [];
    const answers = byName.get(body.answers);
    if (all.length > 1) found.set(entry.id, { ...(answers && answers.id !== entry.id && { answers }), mails: all });
  }
  return found;
}

/** The entry that came from a mail, by the name mails are told apart by: `mail <id@host>`. */
export function mailsByName(entries: ReadonlyMap<EntryId, Entry>): ReadonlyMap<string, EntryId> {
  const known = named.get(entries);
  if (known) return known;
  const names = new Map<string, EntryId>();
  for (const { id, body } of entries.values())
    if (body.imported?.startsWith('mail ') === true) names.set(body.imported, id);
  named.set(entries, names);
  return names;
}

const named = new WeakMap<ReadonlyMap<EntryId, Entry>, ReadonlyMap<string, EntryId>>();

/** Names of mails that belong together (disjoint sets; each is found by the one name that stands for all). */
class Names {
  readonly #before = new Map<string, string>();

  firstOf(name: string): string {
    let first = name;
    for (let before = this.#before.get(first); before !== undefined; before = this.#before.get(first)) first = before;
    // The next time the way is short: a long exchange is a chain of answers.
    for (let at = name; at !== first;) {
      const before = this.#before.get(at) ?? first;
      this.#before.set(at, first);
      at = before;
    }
    return first;
  }

  join(one: string, other: string): void {
    const [a, b] = [this.firstOf(one), this.firstOf(other)];
    if (a !== b) this.#before.set(a, b);
  }
}
