// oxlint-disable-next-line no-restricted-imports -- the program's own assets are read here; the data folder is the vault's alone.
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { ClientState, Profile } from '../../shared/clients.ts';
import { Name, Text, Zone } from '../../shared/fields.ts';

/** A minute or second on the wall clock of the script's zone: `2026-08-14T09:11`, `2026-11-21T20:15:03`. */
const Local = z.iso.datetime({ local: true });

const Told = z.strictObject({
  /** When it is recorded. */
  at: Local,
  /** When its draft was begun, where it was not written in one go. */
  drafted: Local.optional(),
  /** Where the freelancer's computer was, when it was away from home. */
  zone: Zone.optional(),
  /** The name by which later events refer to it, as `$name`. */
  as: Name.optional(),
});

/** An entry to seal; a string of the body that is `$name` stands for the id of the event of that name. */
const EntryEvent = Told.extend({ kind: z.string(), body: z.record(z.string(), z.unknown()) });
type EntryEvent = z.output<typeof EntryEvent>;

/** A file of the attachments to keep as an exhibit; `modified` is when it was last changed, whatever the checkout made of it. */
const ExhibitEvent = Told.extend({
  exhibit: z.string().refine((name) => basename(name) === name, 'not a file name'),
  source: Text.optional(),
  modified: Local.optional(),
});
type ExhibitEvent = z.output<typeof ExhibitEvent>;

const ClientScript = z.strictObject({
  key: Name,
  /** When the journal of this client was opened. */
  at: Local,
  state: ClientState.optional(),
  profile: Profile,
  events: z.array(z.union([EntryEvent, ExhibitEvent])),
});

const Script = z.strictObject({
  /** Where the sample's clock stands still. */
  frozenAt: Local,
  zone: Zone,
  /** Entries of the vault's own journal: the user, hours, rates. */
  vault: z.array(EntryEvent),
  /** The clients' files, beside this one. */
  clients: z.array(z.string()),
});

/** One act of the sample, and whose journal it belongs to: a client's key, or the vault. */
export type Act = (EntryEvent | ExhibitEvent) & { readonly owner: string };

/** The sample as it is to be written: every act of every journal, in the order of recording. */
export interface SampleScript {
  readonly frozenAt: string;
  readonly zone: string;
  readonly acts: readonly Act[];
}

/** Reads the script in a folder, checks its form, and puts the acts of all clients into one line of time. Throws where the script is wrong. */
export async function readScript(folder: string): Promise<SampleScript> {
  const { frozenAt, zone, vault, clients: files } = Script.parse(await readJson(join(folder, 'sample.json')));
  const clients = await Promise.all(files.map(async (file) => ClientScript.parse(await readJson(join(folder, file)))));
  const acts: Act[] = vault.map((event) => ({ ...event, owner: 'vault' }));
  for (const { key, at, state, profile, events } of clients) {
    acts.push({ owner: key, at, kind: 'client-opened', body: { ...profile, ...(state && { state }) } });
    for (const event of events) acts.push({ ...event, owner: key });
  }
  acts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return { frozenAt, zone, acts };
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await readFile(path, 'utf8'));
}
