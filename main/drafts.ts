import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';

export function draftHandlers(app: App): Handlers<'drafts.save' | 'drafts.list' | 'drafts.discard'> {
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
      app.emit('drafts', {});
      return draft;
    },
    'drafts.list': async ({ client }) => {
      const drafts = await (await app.vault()).drafts.list();
      return { drafts: drafts.filter((draft) => client === undefined || draft.client === client) };
    },
    'drafts.discard': async ({ id }) => {
      await (await app.vault()).drafts.discard(id);
      app.emit('drafts', {});
      return {};
    },
  };
}
