import type { Handlers } from './handlers.ts';
import type { App } from './app.ts';
import { sealedAnswer } from './wire.ts';
import { currentMe } from '../shared/me.ts';

export function meHandlers(app: App): Handlers<'me.get' | 'me.revise'> {
  return {
    'me.get': async () => currentMe((await app.journals.ofVault()).journal) ?? {},
    'me.revise': async (me) => {
      const vault = await app.vault();
      return sealedAnswer(vault, await vault.seal('vault', 'me', me, { id: app.newId() }));
    },
  };
}
