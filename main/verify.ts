import { withReach } from './anchors/findings.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';
import { verifyPath } from './verify-path.ts';

export function verifyHandlers(app: App): Handlers<'vault.verify'> {
  return {
    'vault.verify': async ({ path }) => {
      if (path === undefined) {
        const vault = await app.vault();
        return withReach(vault, await vault.verify());
      }
      const { opened } = app;
      const issuer = opened && !opened.isLocked ? opened : undefined;
      return verifyPath(path, {
        state: app.surroundings.state,
        verifier: app.places.verifier,
        issuer,
        surroundings: app.surroundings,
      });
    },
  };
}
