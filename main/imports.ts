import { dropBatch, batchOf } from './import/batch.ts';
import { count } from './import/count.ts';
import { commit } from './import/commit.ts';
import { look } from './import/look.ts';
import { preview, previewAnswer, wireItem } from './import/preview.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';

export function importHandlers(
  app: App,
): Handlers<'import.preview' | 'import.items' | 'import.look' | 'import.count' | 'import.commit' | 'import.discard'> {
  return {
    'import.preview': async ({ limit, ...files }) => previewAnswer(await preview(app, files), limit),
    'import.items': async ({ batch, from, limit, thread }) => {
      const all = batchOf(await app.vault(), batch).items;
      const items = thread === undefined ? all : all.filter(({ inThread }) => inThread?.thread === thread);
      return { total: items.length, items: items.slice(from, from + limit).map(wireItem) };
    },
    'import.look': (asked) => look(app, asked),
    'import.count': (choices) => count(app, choices),
    'import.commit': (choices) => commit(app, choices),
    'import.discard': async ({ batch }) => {
      dropBatch(await app.vault(), batch);
      return {};
    },
  };
}
