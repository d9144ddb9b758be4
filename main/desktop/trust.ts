import { basename, join } from 'node:path';
import type { Handlers } from '../handlers.ts';
import { backupsIn, foldersOfVaults, protectVault, vaultsKnownIn, type Surroundings } from '../vault/index.ts';
import { Refusal } from '../../shared/result.ts';
import type { CurrentJournal } from './current-journal.ts';
import { reloadWindows, sampleFolder } from './sample-journal.ts';
import type { PlaceTokens } from './tokens.ts';
import type { WhichJournal } from './which-journal.ts';

type TrustCalls =
  | 'desktop.protect'
  | 'desktop.backups'
  | 'desktop.journal-gone'
  | 'desktop.keep-backups-in'
  | 'desktop.backed-up-in'
  | 'desktop.use-journal';

/** What the desktop does about the journal's safety: protecting it later, where backups go, and which folder is the journal. */
export function trustHandlers(
  journal: CurrentJournal,
  which: WhichJournal,
  tokens: PlaceTokens,
  surroundings: Surroundings,
): Handlers<TrustCalls> {
  const use = async (folder: string) => {
    await journal.app.app.jobs.settled();
    await which.change({ folder });
    journal.own = folder;
    await journal.switchTo(folder);
    // While the other one was open, both being the same vault, it could not be written in.
    await sayRestored(journal);
    reloadWindows();
  };
  return {
    'desktop.protect': async ({ passphrase }) => {
      const { folder } = journal.app.app;
      if (folder !== journal.own) throw new Refusal('invalid-input', 'the sample is not protected');
      await journal.app.app.jobs.settled(); // an import would lose the journal it records in
      const made = await journal.app.app.aside(() =>
        protectVault(folder, protectedFolder(folder), passphrase, surroundings),
      );
      await which.change({ folder: made.folder });
      journal.own = made.folder;
      await journal.switchTo(made.folder);
      const vault = await journal.app.app.vault();
      await vault.unlock({ passphrase });
      await vault.seal('vault', 'passphrase-changed', { protection: 'on' }, { id: journal.app.app.newId() });
      return { recoveryKey: await vault.recoveryKey(), inClear: basename(made.inClear) };
    },
    'desktop.backups': async () => {
      const vault = await journal.app.app.vault();
      const own = join(surroundings.state, 'backups');
      const found = [];
      for (const place of new Set([own, ...which.backupPlaces])) {
        // A stick that is not plugged in, or may not be read, has nothing to restore now.
        const there = await backupsIn(place, vault.id).catch(() => []);
        for (const path of there) found.push({ ...tokens.give(path), here: place === own });
      }
      const missed = which
        .missed(own)
        .map(({ place, since }) => ({ name: basename(place), here: place === own, since }));
      return { backups: found, missed, ...(which.backups !== undefined && { second: basename(which.backups) }) };
    },
    'desktop.journal-gone': async () => {
      const { folder } = journal.app.app;
      if (which.isLost && folder === which.folder) {
        const sample = sampleFolder(surroundings.state);
        const found = (await foldersOfVaults(surroundings.state)).filter((one) => one !== sample);
        const known = found.map((one) => ({ token: tokens.give(one).token, folder: one }));
        return { was: true, folder, backups: [], known };
      }
      const ids = await vaultsKnownIn(surroundings.state, folder);
      const backups = [];
      for (const place of new Set([join(surroundings.state, 'backups'), ...which.backupPlaces]))
        for (const id of ids) backups.push(...(await backupsIn(place, id).catch(() => [])));
      const newest = backups.toSorted((a, b) => (basename(a) < basename(b) ? 1 : -1));
      return { was: ids.length > 0, folder, backups: newest.map((path) => tokens.give(path)) };
    },
    'desktop.keep-backups-in': async ({ folder }) => {
      await which.change({ backups: folder });
      return {};
    },
    'desktop.backed-up-in': async ({ folder }) => {
      await which.backedUpIn(folder);
      return {};
    },
    'desktop.use-journal': async ({ folder }) => {
      await use(folder);
      return {};
    },
  };
}

/** A folder that cannot be opened or written says why when something is asked of it. */
async function sayRestored(journal: CurrentJournal): Promise<void> {
  try {
    await (await journal.app.app.vault()).sayRestored();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
  }
}

/** Beside the old folder, so that both are found together. */
function protectedFolder(folder: string): string {
  return `${folder} (protected)`;
}
