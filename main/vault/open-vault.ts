import { EntryId, type ClientId, type DeviceId } from '../../shared/fields.ts';
import type { Entry, Owner } from '../../shared/journal/entry.ts';
import type { Kind } from '../../shared/journal/kinds.ts';
import type { Stamp } from '../../shared/journal/time.ts';
import { Refusal } from '../../shared/result.ts';
import { deviceTags, tagged } from './citation.ts';
import { WatchedClock, type Clock } from './clock-marks.ts';
import { keptDrafts, withDraft, withoutDraft } from './drafts.ts';
import { Exhibits } from './exhibits.ts';
import { disk } from './files.ts';
import { HighWater } from './high-water.ts';
import { LoadedJournals } from './loaded-journals.ts';
import { nextExhibitNumber, nextReportNumber } from './numbers.ts';
import { OneAtATime } from './one-at-a-time.ts';
import type { OwnerJournal } from './owner-journal.ts';
import { keptSettings } from './settings.ts';
import { homeOf, type Surroundings } from './surroundings.ts';
import type { VaultFile } from './vault-file.ts';
import { checkedBody, type Change, type Vault } from './vault.ts';
import { Writer } from './writer.ts';

/** Opens what is in a folder, `vault.json` being read. `device` is this computer's id in the vault, if it has one. */
export async function openFolder(
  folder: string,
  file: VaultFile,
  device: DeviceId | undefined,
  surroundings: Surroundings,
): Promise<Vault> {
  const files = surroundings.files ?? disk;
  const home = homeOf(surroundings.state, file.id);
  const listeners = new Set<(change: Change) => void>();
  const tell = (owner: Owner, sealed: readonly Entry[]) => {
    for (const listener of listeners) listener({ owner, sealed });
  };
  const highWater = new HighWater(home, files);
  await highWater.load();
  const journals = new LoadedJournals(folder, files, highWater, (owner) => tell(owner, []));
  await journals.refuseEmptied();
  const sealed = (owner: Owner, entries: readonly Entry[]) => tell(owner, entries);
  const writer = new Writer(
    {
      folder,
      home,
      files,
      surroundings,
      clock: new WatchedClock(surroundings.clock),
      highWater,
      journals,
      sealed(place, mark, entries) {
        highWater.note(place, mark, entries.at(-1)?.recordedAt);
        highWater.flushLater();
        sealed(place.owner, entries);
      },
    },
    device,
  );
  return assemble({ folder, file, surroundings, journals, writer, highWater, listeners });
}

interface Parts {
  readonly folder: string;
  readonly file: VaultFile;
  readonly surroundings: Surroundings;
  readonly journals: LoadedJournals;
  readonly writer: Writer;
  readonly highWater: HighWater;
  readonly listeners: Set<(change: Change) => void>;
}

function assemble({ folder, file, surroundings, journals, writer, highWater, listeners }: Parts): Vault {
  const files = surroundings.files ?? disk;
  const papers = new OneAtATime();
  const reserved = new Map<ClientId, string[]>();
  let vaultJournal: OwnerJournal | undefined;
  let closed = false;

  const open = () => {
    if (closed) throw new Refusal('no-vault', 'This vault is closed.');
  };
  const begin = async () => {
    open();
    const pen = await writer.pen();
    vaultJournal = await journals.loaded('vault');
    return pen;
  };
  const tagOf = (device: DeviceId) =>
    deviceTags(file.firstDevice, vaultJournal?.journal.entries ?? []).get(device) ?? device.slice(-8);
  const reserve = async (
    client: ClientId,
    next: (entries: readonly Entry[], tag: string, given: readonly string[]) => string,
  ) => {
    const { device } = await begin();
    const { journal } = await journals.existing(client);
    const given = reserved.get(client) ?? [];
    const number = next(journal.entries, tagOf(device), given);
    reserved.set(client, [...given, number]);
    return number;
  };

  const seal = async (
    owner: Owner,
    kind: Kind,
    body: unknown,
    { id, draftedAt }: { id: EntryId; draftedAt?: Stamp },
  ): Promise<Entry> => {
    open();
    if (!EntryId.safeParse(id).success) throw new Refusal('invalid-input', 'This is not an id.');
    const request = { id, kind, body: checkedBody(owner, kind, body), ...(draftedAt && { draftedAt }) };
    const pen = await begin();
    const journal = kind === 'client-opened' ? await journals.upToNow(owner) : await journals.loaded(owner);
    await writer.prepare(journal);
    const entry = await journal.seal(request, pen);
    if (entry.kind !== kind) throw new Refusal('invalid-input', 'Another entry was sealed under this id.', { id });
    return entry;
  };

  return {
    id: file.id,
    folder,
    get device() {
      return writer.device;
    },
    sample: file.sample,
    protection: 'none',
    now: () => surroundings.clock.now(),
    clients: async () => (open(), journals.clients()),
    journal: async (owner) => (open(), (await journals.existing(owner)).journal),
    seal,
    drafts: {
      list: () => papers.run(async () => (open(), (await keptDrafts(folder, writer.device, files).read()).drafts)),
      save: (draft) =>
        papers.run(async () => {
          const kept = keptDrafts(folder, (await begin()).device, files);
          await kept.write(withDraft(await kept.read(), draft));
        }),
      discard: (id) =>
        papers.run(async () => {
          const kept = keptDrafts(folder, (await begin()).device, files);
          await kept.write(withoutDraft(await kept.read(), id));
        }),
    },
    settings: {
      get: () => papers.run(async () => (open(), keptSettings(folder, writer.device, files).read())),
      set: (settings) => papers.run(async () => keptSettings(folder, (await begin()).device, files).write(settings)),
    },
    exhibits: new Exhibits(folder, files, begin),
    nextExhibitNumber: (client) =>
      reserve(client, (entries, tag, given) => nextExhibitNumber(entries, writer.device, tag, given)),
    nextReportNumber: (client, year) =>
      reserve(client, (entries, tag, given) => nextReportNumber(entries, writer.device, tag, year, given)),
    citation: (entry) => tagged(tagOf(entry.device), String(entry.n)),
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async close() {
      if (closed) return;
      closed = true;
      await papers.run(async () => undefined);
      await journals.close();
      if (writer.isHeld) await highWater.flush();
      await writer.end();
    },
  };
}

/** The clock of a sample that is opened again: it stands still. */
export function frozen(at: Stamp): Clock {
  return { now: () => at, uptime: () => 0 };
}
