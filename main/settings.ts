import { Settings } from '../shared/calls/me.ts';
import type { App } from './app.ts';
import type { Handlers } from './handlers.ts';

export function settingsHandlers(app: App): Handlers<'settings.get' | 'settings.set'> {
  return {
    'settings.get': async () => legible(await (await app.vault()).settings.get()),
    'settings.set': async (settings) => {
      const vault = await app.vault();
      const kept = { ...legible(await vault.settings.get()), ...settings };
      await vault.settings.set(kept);
      app.emit('settings', kept);
      return kept;
    },
  };
}

/** The settings that mean something here. One that other hands wrote, or another version, counts as not made, and keeps nobody from the rest. */
function legible(kept: Readonly<Record<string, unknown>>): Settings {
  const known = Object.entries(Settings.shape).flatMap(([name, schema]) => {
    const { success, data } = schema.safeParse(kept[name]);
    return success && data !== undefined ? [[name, data] as const] : [];
  });
  return Object.fromEntries(known); // each by its own schema
}
