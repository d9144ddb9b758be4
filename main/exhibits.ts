import type { Input, Output } from '../shared/contract.ts';
import type { ClientId, EntryId } from '../shared/fields.ts';
import { standing, type AnyEffective } from '../shared/journal/effective.ts';
import type { Body } from '../shared/journal/kinds.ts';
import { references } from '../shared/journal/references.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { mediaType } from './media-type.ts';
import { shownName } from './shown-name.ts';
import type { KeptExhibit } from './vault/index.ts';
import { outsideVault } from './vault/outside-vault.ts';

export function exhibitHandlers(app: App): Handlers<'exhibits.add' | 'exhibits.list' | 'exhibits.read'> {
  return {
    'exhibits.add': (input) => app.jobs.run('exhibit', (signal) => add(app, input, signal)),
    'exhibits.list': async ({ client }) => {
      const { journal } = await app.journals.of(client);
      const cited = citations(journal);
      const exhibits = standing(journal, 'exhibit').map(({ entry, body }) => ({
        id: entry.id,
        number: body.number,
        name: body.name,
        type: body.type,
        bytes: body.bytes,
        sha256: body.sha256,
        addedAt: entry.recordedAt,
        ...(body.source !== undefined && { source: body.source }),
        ...(body.note !== undefined && { note: body.note }),
        ...(body.modifiedAt !== undefined && { modifiedAt: body.modifiedAt }),
        ...(body.capturedAt !== undefined && { capturedAt: body.capturedAt }),
        citedBy: cited.get(entry.id) ?? [],
      }));
      return { exhibits };
    },
    'exhibits.read': async ({ client, exhibit, out }) => {
      const one = await app.journals.entry(client, exhibit);
      if (one.kind !== 'exhibit') throw new Refusal('invalid-input', 'this entry is not an exhibit');
      const vault = await app.vault();
      const path = await outsideVault(out, app.folder);
      await vault.exhibits.copy(client, one.body.sha256, path);
      return { path, sha256: one.body.sha256, bytes: one.body.bytes };
    },
  };
}

/** Keeps the bytes first, and seals the entry that names them only when they are on the disk. A file that is kept already keeps its number. */
async function add(
  app: App,
  { client, path, source, note, capturedAt }: Input<'exhibits.add'>,
  signal: AbortSignal,
): Promise<Output<'exhibits.add'>> {
  const vault = await app.vault();
  const { journal } = await app.journals.of(client);
  const held = app.pasted.take(path);
  const told = (done: number, total: number) => app.emit('progress', { job: 'exhibit', done, total });
  const kept = held
    ? await vault.exhibits.addBytes(client, held.name, held.bytes)
    : await vault.exhibits.add(client, path, told, signal);
  const known = standing(journal, 'exhibit').find(({ body }) => body.sha256 === kept.sha256);
  const { id, body } = known
    ? { id: known.entry.id, body: known.body }
    : await sealExhibit(app, client, kept, { source, note, capturedAt });
  const { number, sha256, bytes, name } = body;
  return { id, number, sha256, bytes, name, again: known !== undefined };
}

/** Seals the entry that names kept bytes which no entry names yet. */
export async function sealExhibit(
  app: App,
  client: ClientId,
  kept: KeptExhibit,
  { source, note, capturedAt, type }: Told,
): Promise<{ readonly id: EntryId; readonly body: Body<'exhibit'> }> {
  const vault = await app.vault();
  const number = await vault.nextExhibitNumber(client);
  const body = {
    number,
    name: shownName(kept.name),
    type: type ?? mediaType(kept.name),
    bytes: kept.bytes,
    sha256: kept.sha256,
    ...(kept.modifiedAt !== undefined && { modifiedAt: kept.modifiedAt }),
    ...(source !== undefined && { source }),
    ...(note !== undefined && { note }),
    ...(capturedAt !== undefined && { capturedAt }),
  };
  try {
    const entry = await vault.seal(client, 'exhibit', body, { id: app.newId() });
    return { id: entry.id, body };
  } finally {
    vault.giveBack(client, number); // by now the journal holds it, or nothing was sealed under it
  }
}

/** What is said about an exhibit beside its bytes; `type` where the file's name is not what tells it. */
interface Told {
  readonly source?: string | undefined;
  readonly note?: string | undefined;
  readonly capturedAt?: string | undefined;
  readonly type?: string | undefined;
}

/** By exhibit, the entries that name it: as a citation, as the signed agreement, as what came back from outside. */
function citations(journal: readonly AnyEffective[]): ReadonlyMap<EntryId, readonly EntryId[]> {
  const cited = new Map<EntryId, EntryId[]>();
  const exhibits = new Set(standing(journal, 'exhibit').map(({ entry }) => entry.id));
  for (const { entry, kind, body, struck } of journal) {
    if (struck) continue;
    for (const id of new Set(references(kind, body).map((named) => named.id))) {
      if (!exhibits.has(id)) continue;
      const namers = cited.get(id);
      if (namers) namers.push(entry.id);
      else cited.set(id, [entry.id]);
    }
  }
  return cited;
}
