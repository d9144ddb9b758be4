import { BrowserWindow } from 'electron';
import { join } from 'node:path';
import type { Places } from '../app.ts';
import type { Handlers } from '../handlers.ts';
import { writeSample } from '../sample.ts';
import { openVault, type Surroundings } from '../vault/index.ts';
import { Refusal } from '../../shared/result.ts';
import type { CurrentJournal } from './current-journal.ts';
import { beginAnew } from './unkept.ts';

/** Where the sample lies: in this computer's own folder, never beside the user's journal. */
export function sampleFolder(state: string): string {
  return join(state, 'sample');
}

/** The way to the sample and back. */
export function sampleHandlers(
  journal: CurrentJournal,
  surroundings: Surroundings,
  places: Places,
): Handlers<'desktop.look-at-sample' | 'desktop.own-journal'> {
  const folder = sampleFolder(surroundings.state);
  return {
    'desktop.look-at-sample': async ({ language }) => {
      if (!(await isThere(folder, surroundings)))
        await (await writeSample(folder, places.assets, surroundings)).close();
      await journal.switchTo(folder);
      if (language) await journal.app.call('settings.set', { language });
      reloadWindows();
      return {};
    },
    'desktop.own-journal': async () => {
      await journal.switchTo(journal.own);
      reloadWindows();
      return {};
    },
  };
}

async function isThere(folder: string, surroundings: Surroundings): Promise<boolean> {
  try {
    await (await openVault(folder, surroundings)).close();
    return true;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'no-vault') return false;
    throw error;
  }
}

/** Every window begins anew: nothing of another journal, or of one that is locked now, stays in a page's memory. */
export function reloadWindows(): void {
  // After the answer has gone out: a page that is reloaded hears it no more.
  setImmediate(() => {
    for (const { webContents } of BrowserWindow.getAllWindows()) beginAnew(webContents);
  });
}
