import { join } from 'node:path';
import { z } from 'zod';
import type { ClientId, DeviceId } from '../../shared/fields.ts';
import { Refusal } from '../../shared/result.ts';
import { sha256 } from './digest.ts';
import { DurableFile } from './durable-file.ts';
import type { Files } from './files.ts';
import { layout, namesIn } from './layout.ts';
import { isOthers } from './other-programs.ts';
import type { Mark, Place } from './read-journal.ts';
import type { Secrets } from './secrets.ts';

/** The file in this computer's own folder. */
export const summariesName = 'summaries.json';

const Kept = z.object({
  /** By device: how its file stood. */
  files: z.record(z.string(), z.object({ start: z.int(), end: z.int(), hash: z.string(), modified: z.number() })),
  /** By name: the digest of what was asked, and the answer. */
  answers: z.record(z.string(), z.object({ asked: z.string(), answer: z.unknown() })),
});
type Kept = z.output<typeof Kept>;

const SummaryFile = z.object({ clients: z.record(z.string(), Kept) });

const Named = z.object({ name: z.string().min(1) });

/** Milliseconds after an answer until the file is written. */
const pause = 2000;

/**
 * What was computed of clients' journals, kept on this computer so that a start does not have to read them all. It holds no truth and can be thrown away at any
 * time; in a protected vault it is sealed. An answer counts only where every file of the journal still ends as it did, and nothing else stands beside them.
 */
export class Summaries {
  readonly #folder: string;
  readonly #home: string;
  readonly #files: Files;
  readonly #secrets: () => Secrets;
  #open: Promise<{ readonly file: DurableFile<unknown>; readonly clients: Map<string, Kept> }> | undefined;
  #changed = false;
  #timer: NodeJS.Timeout | undefined;

  constructor(folder: string, home: string, files: Files, secrets: () => Secrets) {
    this.#folder = folder;
    this.#home = home;
    this.#files = files;
    this.#secrets = secrets;
  }

  /** The answer that was kept; `undefined` where there is none, or it may be stale. Refuses with `locked`. */
  async get(client: ClientId, name: string, question: string): Promise<unknown> {
    const { clients } = await this.#opened();
    const kept = clients.get(client);
    const known = kept?.answers[name];
    if (!kept || !known || known.asked !== sha256(question)) return undefined;
    return (await this.#stands(client, kept.files)) ? known.answer : undefined;
  }

  /** The name a client had when something was kept of it last: to say whose folder has gone. */
  async lastName(client: ClientId): Promise<string | undefined> {
    const { clients } = await this.#opened();
    for (const { answer } of Object.values(clients.get(client)?.answers ?? {})) {
      const { data } = Named.safeParse(answer);
      if (data) return data.name;
    }
    return undefined;
  }

  /** Keeps an answer, computed of a journal whose files were read up to these marks. */
  async put(
    client: ClientId,
    name: string,
    question: string,
    marks: readonly { readonly place: Place; readonly mark: Mark }[],
    answer: unknown,
  ): Promise<void> {
    const { clients } = await this.#opened();
    const files: Kept['files'] = {};
    for (const { place, mark } of marks) {
      const facts = await this.#files.facts(join(this.#folder, layout.journalFile(place.owner, place.device)));
      files[place.device] = { start: mark.start, end: mark.end, hash: mark.hash, modified: facts?.modified ?? 0 };
    }
    if (!(await this.#stands(client, files))) return;
    const before = clients.get(client);
    const same = before !== undefined && JSON.stringify(before.files) === JSON.stringify(files);
    clients.set(client, {
      files,
      answers: { ...(same ? before.answers : {}), [name]: { asked: sha256(question), answer } },
    });
    this.#changed = true;
    this.#timer ??= setTimeout(() => void this.flush(), pause).unref();
  }

  /** Nothing of this client is kept any more, on the disk either. */
  async forget(client: ClientId): Promise<void> {
    const { clients } = await this.#opened();
    if (!clients.delete(client)) return;
    this.#changed = true;
    await this.flush();
  }

  /** Writes what is new; where that fails, the next start computes anew. A computer that only reads a vault keeps nothing of it. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (!this.#changed || !this.#open) return;
    this.#changed = false;
    const { file, clients } = await this.#open;
    if ((await this.#files.facts(this.#home))?.kind !== 'folder') return;
    await file.write({ clients: Object.fromEntries(clients) }).catch(() => undefined); // nothing is lost but time
  }

  /** Writes what is new and forgets it, with the key it is sealed by. */
  async close(): Promise<void> {
    await this.flush();
    this.#open = undefined;
  }

  #opened() {
    this.#open ??= this.#read();
    return this.#open;
  }

  async #read() {
    const wrapping = this.#secrets().paper(summariesName);
    const file = new DurableFile<unknown>(
      join(this.#home, summariesName),
      this.#files,
      'what was computed before',
      wrapping,
    );
    const read = await file.read().catch((error: unknown) => {
      if (error instanceof Refusal) return null; // damaged or out of reach: computed anew
      throw error;
    });
    return { file, clients: new Map(Object.entries(SummaryFile.safeParse(read).data?.clients ?? {})) };
  }

  async #stands(client: ClientId, files: Kept['files']): Promise<boolean> {
    const own = (await this.#namesOf(client)).filter((name) => !isOthers(name));
    const devices = Object.keys(files).sort() as DeviceId[]; // they were marks' places when they were kept
    if (devices.length === 0 || own.join() !== devices.map((device) => `${device}.jsonl`).join()) return false;
    for (const device of devices) {
      const known = files[device];
      if (!known || !(await this.#endsAs(join(this.#folder, layout.journalFile(client, device)), known))) return false;
    }
    return true;
  }

  /** The files of a client's journal; none where something else stands in the place of its folder. */
  async #namesOf(client: ClientId): Promise<readonly string[]> {
    try {
      return (await namesIn(this.#files, this.#folder, layout.journal(client))) ?? [];
    } catch (error) {
      if (error instanceof Refusal && error.code === 'corrupt') return [];
      throw error;
    }
  }

  async #endsAs(path: string, { start, end, hash, modified }: Kept['files'][string]): Promise<boolean> {
    const facts = await this.#files.facts(path);
    if (facts?.kind !== 'file' || facts.size !== end || facts.modified !== modified) return false;
    const file = await this.#files.open(path, 'read');
    try {
      const there = Buffer.alloc(64);
      await file.read(there, 0, 64, start);
      return there.toString('latin1') === hash;
    } finally {
      await file.close();
    }
  }
}
