import { withReach } from './anchors/findings.ts';
import type { App } from './app.ts';
import { repairedIn, worded } from './exact-words.ts';
import type { Handlers } from './handlers.ts';
import { ownLanguage } from './own-language.ts';
import { verifyPath } from './verify-path.ts';

export function verifyHandlers(app: App): Handlers<'vault.verify' | 'vault.repair'> {
  return {
    'vault.verify': async ({ path }) => {
      if (path === undefined) {
        const vault = await app.vault();
        return worded(await withReach(vault, await vault.verify()), await ownLanguage(app));
      }
      const { opened } = app;
      const issuer = opened && !opened.isLocked ? opened : undefined;
      const found = await verifyPath(path, {
        state: app.surroundings.state,
        verifier: app.places.verifier,
        issuer,
        surroundings: app.surroundings,
      });
      return worded(found, opened ? await ownLanguage(app) : 'en');
    },
    'vault.repair': async ({ from }) => {
      const vault = await app.vault();
      const { ok, ...done } = await vault.repair(from ?? vault.folder);
      for (const owner of ['vault', ...(await vault.clients())] as const) app.emit('changed', { owner });
      return { ok, ...repairedIn(done, await ownLanguage(app)) };
    },
  };
}
