import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';

export function settingsHandlers(app: App): Handlers<'settings.get' | 'settings.set'> {
  return {
    'settings.get': async () => (await app.vault()).settings.get(),
    'settings.set': async (settings) => {
      const vault = await app.vault();
      const kept = { ...(await vault.settings.get()), ...settings };
      await vault.settings.set(kept);
      app.emit('settings', kept);
      return kept;
    },
  };
}
