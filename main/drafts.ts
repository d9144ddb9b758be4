import type { ClientId, EntryId } from '../shared/fields.ts';
import { Refusal } from '../shared/result.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import type { DraftElsewhere } from './vault/index.ts';

export function draftHandlers(
  app: App,
): Handlers<
  'drafts.save' | 'drafts.list' | 'drafts.discard' | 'drafts.elsewhere' | 'drafts.take-up' | 'drafts.put-away'
> {
  return {
    'drafts.save': async ({ id, client, kind, body }) => {
      const vault = await app.vault();
      const now = vault.now();
      const before = id && (await vault.drafts.list()).find((draft) => draft.id === id);
      const draft = {
        id: id ?? app.newId(),
        ...(client && { client }),
        kind,
        body,
        draftedAt: before ? before.draftedAt : now,
        savedAt: now,
      };
      await vault.drafts.save(draft);
      // Saved behind its own recording, it would be offered again, and what was written on in it would be lost: an id is recorded once.
      if (client && (await isRecorded(app, client, draft.id))) await vault.drafts.discard(draft.id);
      app.emit('drafts', {});
      return draft;
    },
    'drafts.list': async ({ client }) => {
      const drafts = await (await app.vault()).drafts.list();
      return { drafts: drafts.filter((draft) => client === undefined || draft.client === client) };
    },
    'drafts.elsewhere': async () => ({
      drafts: (await elsewhere(app)).map(({ device, draft }) => ({ ...draft, device })),
    }),
    'drafts.take-up': async ({ id }) => {
      const { draft } = await begunElsewhere(app, id);
      const vault = await app.vault();
      // Under an id of its own: where it was begun it may be recorded too, and no id may stand twice in a journal.
      const takenUp = { ...draft, id: app.newId<EntryId>(), savedAt: vault.now() };
      await vault.drafts.settle(id, takenUp);
      app.emit('drafts', {});
      return takenUp;
    },
    'drafts.put-away': async ({ id }) => {
      await begunElsewhere(app, id);
      await (await app.vault()).drafts.settle(id);
      app.emit('drafts', {});
      return {};
    },
    'drafts.discard': async ({ id }) => {
      await (await app.vault()).drafts.discard(id);
      app.emit('drafts', {});
      return {};
    },
  };
}

async function isRecorded(app: App, client: ClientId, id: EntryId): Promise<boolean> {
  const there = (await (await app.vault()).clients()).includes(client);
  return there && (await app.journals.of(client)).entries.some((entry) => entry.id === id);
}

/** Drafts of other devices that no entry came of, about clients that are here. */
async function elsewhere(app: App): Promise<readonly DraftElsewhere[]> {
  const vault = await app.vault();
  const found = await vault.drafts.elsewhere();
  if (found.length === 0) return [];
  const clients = new Set(await vault.clients());
  const recorded = new Map<ClientId, ReadonlySet<EntryId>>();
  const open: DraftElsewhere[] = [];
  for (const one of found) {
    const { id, client } = one.draft;
    if (client !== undefined && !clients.has(client)) continue;
    if (client !== undefined && !recorded.has(client))
      recorded.set(client, new Set((await vault.journal(client)).entries.map((entry) => entry.id)));
    if (client === undefined || recorded.get(client)?.has(id) !== true) open.push(one);
  }
  return open;
}

async function begunElsewhere(app: App, id: EntryId): Promise<DraftElsewhere> {
  const found = (await elsewhere(app)).find(({ draft }) => draft.id === id);
  if (!found) throw new Refusal('not-found', 'No draft with this id was begun elsewhere.', { id });
  return found;
}
