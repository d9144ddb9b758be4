import type { ClientId, Day, EntryId } from '../../shared/fields.ts';
import type { Piece } from '../../shared/pieces.ts';
import { excerptOf, folded, rangesOf } from '../../shared/search.ts';

/** What an entry is searched by. Everything is in memory only. */
export interface Doc {
  readonly entry: EntryId;
  /** Epoch milliseconds it is sorted by. */
  readonly at: number;
  readonly day: Day;
  readonly kind: string;
  readonly signs: readonly string[];
  /** Every text of it and of its corrections, as they were written. */
  readonly text: string;
}

/** What is looked for: every needle, folded, in one entry of one of the clients. */
export interface Query {
  readonly needles: readonly string[];
  readonly clients: readonly ClientId[];
  readonly kinds?: readonly string[] | undefined;
  readonly signs?: readonly string[] | undefined;
  readonly from?: Day | undefined;
  readonly to?: Day | undefined;
  readonly limit: number;
}

/** A place inside a file: its page or line, and the stretch of text around what was found. */
export interface Inside {
  readonly page?: number;
  readonly line?: number;
  readonly text: string;
  readonly marks: readonly (readonly [number, number])[];
}

export interface Found {
  readonly total: number;
  /** Newest first. `inside` where the words stand in the file and not in the entry that names it. */
  readonly hits: readonly { readonly client: ClientId; readonly entry: EntryId; readonly inside?: Inside }[];
}

interface Shelved extends Omit<Doc, 'text'> {
  readonly client: ClientId;
  readonly fold: string;
  /** Of an exhibit whose file was read: its text, as it is and folded. */
  inside: { readonly pieces: readonly Piece[]; readonly folds: readonly string[] } | undefined;
}

/** Folded text in memory, looked through from the newest entry to the oldest. A plain scan: an inverted index cost more at every size. */
export class Shelf {
  readonly #byClient = new Map<ClientId, Map<EntryId, Shelved>>();
  #ordered: readonly Shelved[] | undefined;

  get size(): number {
    let size = 0;
    for (const docs of this.#byClient.values()) size += docs.size;
    return size;
  }

  /** Takes entries in, in the place of those with the same ids; what was read of their files stays. */
  put(client: ClientId, docs: readonly Doc[]): void {
    const known = this.#byClient.get(client) ?? new Map<EntryId, Shelved>();
    this.#byClient.set(client, known);
    for (const { entry, at, day, kind, signs, text } of docs) {
      const inside = known.get(entry)?.inside;
      known.set(entry, { client, entry, at, day, kind, signs, fold: folded(text), inside });
    }
    this.#ordered = undefined;
  }

  /** What a file says, under the entry of the exhibit. */
  putInside(client: ClientId, entry: EntryId, pieces: readonly Piece[]): void {
    const doc = this.#byClient.get(client)?.get(entry);
    if (doc) doc.inside = { pieces, folds: pieces.map(({ text }) => folded(text)) };
  }

  forget(client: ClientId): void {
    this.#byClient.delete(client);
    this.#ordered = undefined;
  }

  find(query: Query): Found {
    const clients = new Set(query.clients);
    const hits: Found['hits'][number][] = [];
    let total = 0;
    for (const doc of this.#newestFirst()) {
      if (!clients.has(doc.client) || !isWanted(doc, query) || !holds(doc, query.needles)) continue;
      total += 1;
      if (hits.length >= query.limit) continue;
      const inside = placeInside(doc, query.needles);
      hits.push({ client: doc.client, entry: doc.entry, ...(inside && { inside }) });
    }
    return { total, hits };
  }

  #newestFirst(): readonly Shelved[] {
    this.#ordered ??= [...this.#byClient.values()]
      .flatMap((docs) => [...docs.values()])
      .reverse()
      .sort((a, b) => b.at - a.at);
    return this.#ordered;
  }
}

function isWanted({ kind, signs, day }: Shelved, query: Query): boolean {
  if (query.kinds?.length && !query.kinds.includes(kind)) return false;
  if (query.signs?.length && !signs.some((sign) => query.signs?.includes(sign))) return false;
  return (query.from === undefined || day >= query.from) && (query.to === undefined || day <= query.to);
}

function holds({ fold, inside }: Shelved, needles: readonly string[]): boolean {
  return needles.every(
    (needle) => fold.includes(needle) || (inside?.folds.some((piece) => piece.includes(needle)) ?? false),
  );
}

/** Where in the file the first needle stands that does not stand in the entry itself. */
function placeInside({ fold, inside }: Shelved, needles: readonly string[]): Inside | undefined {
  const needle = needles.find((one) => !fold.includes(one));
  const at = needle === undefined ? -1 : (inside?.folds.findIndex((piece) => piece.includes(needle)) ?? -1);
  const piece = inside?.pieces[at];
  if (!piece || needle === undefined) return undefined;
  const first = rangesOf(piece.text, [needle])[0]?.[0] ?? 0;
  return {
    ...(piece.page !== undefined && { page: piece.page }),
    ...(piece.line !== undefined && { line: piece.line + piece.text.slice(0, first).split('\n').length - 1 }),
    ...excerptOf(piece.text, needles),
  };
}
