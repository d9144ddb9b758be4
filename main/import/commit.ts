import type { Input, Output } from '../../shared/contract.ts';
import type { WhoIs } from '../../shared/calls/import.ts';
import type { ClientId, EntryId } from '../../shared/fields.ts';
import { fateOf, type Said } from '../../shared/import/choices.ts';
import { recast } from '../../shared/import/recast.ts';
import type { Problem } from '../../shared/import/problem.ts';
import { standing } from '../../shared/journal/effective.ts';
import type { Citation } from '../../shared/journal/common.ts';
import type { Body, Kind } from '../../shared/journal/kinds.ts';
import { Refusal } from '../../shared/result.ts';
import type { App } from '../app.ts';
import { sealExhibit } from '../exhibits.ts';
import type { KeptExhibit, Vault } from '../vault/index.ts';
import { batchOf, type Batch, type Item } from './batch.ts';
import { plainWho, whatIsKnown, type Known, type KnownInvoice } from './known.ts';
import { currencyIn, otherCurrency } from './payments.ts';
import { preview } from './preview.ts';
import { Unreadable } from './read-whole.ts';
import { remember } from './remember.ts';
import { saidIn } from './said-in.ts';
import type { Evidence, Somebody, Source } from './source.ts';
import { UnsafeArchive } from './unzip.ts';

type Choices = Input<'import.commit'>;
type Done = Output<'import.commit'>;

/**
 * Records what a preview found, in the order it happened, each with the files that show it. Every entry is durable before the next is begun; stopped or
 * cut short, the same call goes on where it ended, for what is in the journal is not recorded again.
 */
export async function commit(app: App, choices: Choices): Promise<Done> {
  const batch = await batchFor(app, choices);
  // Who gives the files themselves has seen no preview: what it found wanting is told with the rest.
  const seen = choices.batch === undefined ? unseen(batch) : [];
  return app.jobs.run('import', async (signal) =>
    new Commit(app, await app.vault(), batch, choices, await whatIsKnown(app), seen).run(signal),
  );
}

async function batchFor(app: App, { batch, path, paths, answers }: Choices): Promise<Batch> {
  if (batch !== undefined) return batchOf(await app.vault(), batch);
  return preview(app, { path, paths, answers });
}

/** What a preview told of the files, but for what recording them tells again; a file whose days are not understood is named here as well. */
function unseen({ sources, problems }: Batch): readonly Problem[] {
  const asked = sources.flatMap(({ info: { name, asks } }): readonly Problem[] =>
    asks ? [{ file: name, code: 'date-asked', detail: asks.sample.join('; ').slice(0, 200), leftOut: true }] : [],
  );
  return [...asked, ...problems.filter(({ code }) => code !== 'invoice-unknown' && code !== 'other-currency')];
}

class Commit {
  readonly #app: App;
  readonly #vault: Vault;
  readonly #batch: Batch;
  readonly #choices: Choices;
  readonly #known: Known;
  readonly #people: ReadonlyMap<string, WhoIs>;
  readonly #said: Said;
  readonly #signs: ReadonlyMap<string, readonly string[]>;
  readonly #kinds: ReadonlyMap<string, Item['found']['kind']>;
  readonly #texts: ReadonlyMap<string, string>;
  /** Keys recorded by this call. */
  readonly #recorded = new Set<string>();
  readonly #invoices = new Map<string, KnownInvoice>();
  readonly #exhibits = new Map<ClientId, Map<string, EntryId>>();
  /** The exhibit of each file that was kept, by client. */
  readonly #originals = new Map<string, EntryId>();
  readonly #done: Done = {
    recorded: 0,
    already: 0,
    left: 0,
    unassigned: 0,
    exhibits: 0,
    stopped: false,
    entries: [],
    problems: [],
  };

  constructor(app: App, vault: Vault, batch: Batch, choices: Choices, known: Known, problems: readonly Problem[]) {
    this.#app = app;
    this.#vault = vault;
    this.#batch = batch;
    this.#choices = choices;
    this.#known = known;
    this.#done.problems.push(...problems.slice(0, 500));
    this.#people = new Map((choices.people ?? []).map(({ who, is }) => [who, is]));
    this.#said = saidIn(choices);
    this.#signs = new Map((choices.signs ?? []).map(({ item, signs }) => [item, signs]));
    this.#kinds = new Map((choices.kinds ?? []).map(({ item, kind }) => [item, kind]));
    this.#texts = new Map((choices.texts ?? []).map(({ item, text }) => [item, text]));
  }

  async run(signal: AbortSignal): Promise<Done> {
    await this.#checkClients();
    const items = [...this.#batch.items].sort(inOrder);
    const step = Math.max(1, Math.floor(items.length / 200));
    for (const [index, item] of items.entries()) {
      if (signal.aborted) {
        this.#done.stopped = true;
        break;
      }
      await this.#one(item).catch((error: unknown) => this.#cutShort(error));
      // Two hundred times in all: a few mails with films take as long as thousands of lines of a chat.
      if (index % step === 0) this.#app.emit('progress', { job: 'import', done: index, total: items.length });
    }
    if (this.#done.recorded > 0)
      await remember(this.#app, this.#vault, this.#known, this.#choices.people ?? [], this.#batch.sources);
    return this.#done;
  }

  /** A disk that is full or gone stops everything; what was recorded before that stays, and whoever reads of it is told. */
  #cutShort(error: unknown): never {
    const { recorded } = this.#done;
    if (!(error instanceof Refusal) || recorded === 0) throw error;
    const message = `${error.message} Recorded before that and kept: ${recorded}; the same call goes on after them.`;
    throw new Refusal(error.code, message, { ...error.details, recorded }, { cause: error });
  }

  /** Every client named by a choice must be there, before anything is recorded. */
  async #checkClients(): Promise<void> {
    const clients = new Set<string>(await this.#vault.clients());
    const { client } = this.#choices;
    const named = [...(client === undefined ? [] : [client]), ...this.#said.whose.values(), ...this.#people.values()];
    if (named.some((is) => is !== 'me' && is !== 'nobody' && !clients.has(is)))
      throw new Refusal('not-found', 'there is no client with this id');
  }

  async #one(item: Item): Promise<void> {
    const { id, found, duplicate } = item;
    const { fate, client, isSent } = fateOf(
      { id, from: found.from, to: found.to, duplicate },
      this.#said,
      (one) => this.#whoIs(one),
      (goesTo) => this.#isRecorded(item, goesTo),
    );
    if (fate === 'joined') return; // it comes in with the thing it shows
    if (fate !== 'record') this.#done[fate]++;
    else if (client !== undefined) {
      try {
        await this.#record(item, client, isSent);
      } catch (error) {
        // The file was changed or went since it was read.
        const why = error instanceof Refusal ? error.cause : error;
        if (why instanceof Unreadable || why instanceof UnsafeArchive) return this.#problem(item, why.code, '');
        // One thing that cannot be recorded stands in nobody's way; a full disk, a lock or a damaged journal stands in everybody's.
        if (!(error instanceof Refusal) || !['invalid-input', 'too-large'].includes(error.code)) throw error;
        this.#problem(item, 'message-broken', error.message);
      }
    }
  }

  async #record(item: Item, client: ClientId, isSent: boolean): Promise<void> {
    const { found } = item;
    const source = this.#source(item);
    const body: Record<string, unknown> = { ...found.body };
    const text = this.#texts.get(item.id);
    if (found.picture && text !== undefined) body['what'] = text;
    const invoice = found.invoiceNumber === undefined ? undefined : this.#invoiceOf(client, found.invoiceNumber);
    if (found.invoiceNumber !== undefined) {
      if (invoice === undefined) return this.#problem(item, 'invoice-unknown', found.invoiceNumber);
      body['invoice'] = invoice.id;
    }
    const whole = await source.whole?.(found);
    Object.assign(body, whole?.body);
    // Followed back through all mails that were read, those left out among them: the exchange holds together without them.
    const first = item.inThread && `mail ${item.inThread.thread}`;
    if (first !== undefined && first !== found.key && first !== body['answers']) body['thread'] = first;
    if (found.kind === 'message') body['direction'] = isSent ? 'sent' : 'received';
    const kind = this.#kindOf(item);
    const recorded = recast(found.kind, body, kind, this.#signs.get(item.id));
    if (!recorded) return this.#problem(item, 'message-broken', kind);
    const exhibits: Citation[] = [];
    const original = await this.#original(item, client);
    if (original !== undefined)
      exhibits.push({ exhibit: original, ...(found.line !== undefined && { line: found.line }) });
    for (const evidence of whole?.evidence.slice(0, 199) ?? []) {
      const kept = await this.#keep(client, evidence);
      exhibits.push({ exhibit: await this.#exhibit(client, kept, source, evidence.type) });
    }
    for (const picture of this.#picturesOf(item)) {
      const shown = await this.#original(picture, client);
      if (shown !== undefined && exhibits.length < 200) exhibits.push({ exhibit: shown });
      this.#didRecord(picture.found.key);
    }
    const full = { ...recorded, imported: found.key, ...(exhibits.length > 0 && { exhibits }) };
    const entry = await this.#vault.seal(client, kind as Kind, full as Body, {
      id: item.id,
      draftedAt: this.#batch.madeAt,
    }); // the vault checks it against its kind's schema
    this.#didRecord(found.key);
    const currency = currencyIn(found) ?? '';
    if (kind === 'invoice')
      this.#invoices.set(`${client} ${plainWho(String(body['number']))}`, { id: entry.id, currency });
    if (invoice && invoice.currency !== currency)
      this.#problem(item, 'other-currency', otherCurrency(found, [invoice.currency]), false);
    this.#done.recorded++;
    if (this.#done.entries.length < 500) this.#done.entries.push({ id: entry.id, client, n: entry.n, kind });
  }

  /** Piece by piece where it can be: a film in a chat may be larger than what memory should hold. */
  async #keep(client: ClientId, evidence: Evidence): Promise<KeptExhibit> {
    const { exhibits } = this.#vault;
    const { name, bytes } = evidence;
    const pieces = evidence.pieces?.();
    return pieces
      ? exhibits.addPieces(client, name, pieces, bytes)
      : exhibits.addBytes(client, name, await evidence.read());
  }

  /** The pictures that were said to show what this thing is about. */
  #picturesOf({ id }: Item): readonly Item[] {
    const { joined, leave } = this.#said;
    if (joined.size === 0) return [];
    return this.#batch.items.filter(
      (one) =>
        joined.get(one.id) === id &&
        !leave.has(one.id) &&
        one.found.picture &&
        !this.#known.imported.has(one.found.key) &&
        !this.#recorded.has(one.found.key),
    );
  }

  /** The file that the thing came from, kept once for each client it names. */
  async #original({ file }: Item, client: ClientId): Promise<EntryId | undefined> {
    const source = this.#batch.sources[file];
    if (source?.original === undefined) return undefined;
    const key = `${client} ${file}`;
    const before = this.#originals.get(key);
    if (before !== undefined) return before;
    const kept = await this.#vault.exhibits.add(client, source.original);
    const id = await this.#exhibit(client, kept, source, undefined);
    this.#originals.set(key, id);
    return id;
  }

  async #exhibit(
    client: ClientId,
    kept: Awaited<ReturnType<Vault['exhibits']['addBytes']>>,
    source: Source,
    type: string | undefined,
  ): Promise<EntryId> {
    const known = await this.#exhibitsOf(client);
    const before = known.get(kept.sha256);
    if (before !== undefined) return before;
    // Where it was: a picture by itself is that file, and says so by its name.
    const note = source.info.name === kept.name ? undefined : source.info.name;
    const { id } = await sealExhibit(this.#app, client, kept, { type, note });
    known.set(kept.sha256, id);
    this.#done.exhibits++;
    return id;
  }

  /** The exhibits of a client by their SHA-256: asked once, for the journal grows with every entry recorded here. */
  async #exhibitsOf(client: ClientId): Promise<Map<string, EntryId>> {
    const known =
      this.#exhibits.get(client) ??
      new Map(
        standing((await this.#app.journals.of(client)).journal, 'exhibit').map(({ body, entry }) => [
          body.sha256,
          entry.id,
        ]),
      );
    this.#exhibits.set(client, known);
    return known;
  }

  #kindOf({ id, found }: Item): Item['found']['kind'] {
    const chosen = this.#kinds.get(id);
    if (chosen !== undefined) return chosen;
    const signs = this.#signs.get(id);
    return found.kind === 'message' && signs !== undefined && signs.length > 0 ? 'incident' : found.kind;
  }

  #didRecord(key: string): void {
    this.#recorded.add(key);
    this.#batch.recorded.add(key);
  }

  #isRecorded({ found }: Item, client: ClientId | undefined): boolean {
    if (this.#recorded.has(found.key) || this.#known.imported.has(found.key)) return true;
    if (found.kind !== 'invoice' || client === undefined) return false;
    const number = plainWho(String(found.body['number']));
    return this.#invoices.has(`${client} ${number}`) || this.#known.invoices.get(client)?.has(number) === true;
  }

  #invoiceOf(client: ClientId, number: string): KnownInvoice | undefined {
    const plain = plainWho(number);
    return this.#invoices.get(`${client} ${plain}`) ?? this.#known.invoices.get(client)?.get(plain);
  }

  #whoIs(somebody: Somebody): WhoIs | undefined {
    return this.#people.get(somebody.who) ?? this.#known.whoIs(somebody);
  }

  #source({ file }: Item): Source {
    const source = this.#batch.sources[file];
    if (!source) throw new Error('an item without its source'); // they were made together
    return source;
  }

  #problem(item: Item, code: Problem['code'], detail: string, leftOut = true): void {
    if (this.#done.problems.length >= 500) return;
    const file = this.#source(item).info.name;
    this.#done.problems.push({ file, row: item.found.row, code, detail: detail.slice(0, 200), leftOut });
  }
}

/** Invoices first, for payments need them; then by when it happened, and where nothing says when, as in the file. */
function inOrder(a: Item, b: Item): number {
  const rank = ({ found }: Item) => (found.kind === 'invoice' ? 0 : found.kind === 'payment' ? 2 : 1);
  const when = ({ found }: Item) => found.when ?? '';
  return (
    rank(a) - rank(b) ||
    (when(a) < when(b) ? -1 : when(a) > when(b) ? 1 : 0) ||
    a.file - b.file ||
    a.found.row - b.found.row
  );
}
