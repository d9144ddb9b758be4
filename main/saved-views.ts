import { Refusal } from '../shared/result.ts';
import { lanesShown } from '../shared/saved-view.ts';
import { lanes } from '../shared/timeline-view.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';

export function savedViewHandlers(app: App): Handlers<'views.save' | 'views.list' | 'views.discard'> {
  return {
    'views.save': async ({ client, name, from, to, lanes: chosen = [] }) => {
      if (from !== undefined && to !== undefined && to < from)
        throw new Refusal('invalid-input', 'to: it ends before it begins', { from, to });
      const vault = await app.vault();
      await app.journals.of(client);
      const shown = lanesShown(chosen);
      const view = {
        client,
        name: name.trim(),
        ...(from !== undefined && { from }),
        ...(to !== undefined && { to }),
        ...(shown.length < lanes.length && { lanes: [...shown] }),
      };
      await vault.views.save(view);
      app.emit('drafts', {});
      return view;
    },
    'views.list': async ({ client }) => {
      const views = await (await app.vault()).views.list();
      return { views: views.filter((view) => client === undefined || view.client === client) };
    },
    'views.discard': async ({ client, name }) => {
      await (await app.vault()).views.discard(client, name);
      app.emit('drafts', {});
      return {};
    },
  };
}
