import type { Stamp } from '../../shared/journal/time.ts';
import { WatchedClock, type Clock } from './clock-marks.ts';
import type { Identity } from './device.ts';
import { disk } from './files.ts';
import { HighWater } from './high-water.ts';
import { Keyring } from './keyring.ts';
import { LoadedJournals } from './loaded-journals.ts';
import { OpenVault } from './open-vault.ts';
import type { Pen } from './next-line.ts';
import { homeOf, type Surroundings } from './surroundings.ts';
import { Summaries } from './summaries.ts';
import { refuseOther, type VaultFile } from './vault-file.ts';
import type { Change, Vault } from './vault.ts';
import { Writer } from './writer.ts';

/** Opens what is in a folder, `vault.json` being read; `identity` is who this computer is in it. */
export async function openFolder(
  folder: string,
  file: VaultFile,
  identity: Identity,
  surroundings: Surroundings,
): Promise<Vault> {
  const files = surroundings.files ?? disk;
  const home = homeOf(surroundings.state, file.id);
  const listeners = new Set<(change: Change) => void>();
  const tell = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  const highWater = new HighWater(home, files);
  await highWater.load();
  const keyring = new Keyring(file.id, file.protection, surroundings.random);
  const secrets = () => keyring.secrets;
  const refuseAnother = () => refuseOther(files, folder, file.id);
  const journals = new LoadedJournals(
    { folder, files, highWater, secrets, digestWorker: surroundings.digestWorker, refuseOther: refuseAnother },
    (owner) => tell({ owner, sealed: [] }),
  );
  const clock = new WatchedClock(surroundings.clock);
  const sealed: Pen['sealed'] = (place, mark, entries, passes) => {
    highWater.note(place, mark, passes, entries.at(-1)?.recordedAt);
    highWater.flushLater();
    tell({ owner: place.owner, sealed: entries });
  };
  const desk = {
    folder,
    home,
    files,
    surroundings,
    clock,
    highWater,
    journals,
    secrets,
    sealed,
    refuseOther: refuseAnother,
  };
  const writer = new Writer(desk, identity.device);
  // What is restored may hold less than this computer knows of, and nothing at all.
  const isRestored = identity.begins?.because === 'restored';
  const refuseEmptied = async () => (isRestored ? undefined : journals.refuseEmptied());
  if (!keyring.isLocked) await refuseEmptied();
  const summaries = new Summaries(folder, home, files, secrets);
  const parts = { folder, file, surroundings, keyring, journals, writer, highWater, summaries, listeners };
  return new OpenVault({ ...parts, isRestored, refuseEmptied });
}

/** The clock of a sample that is opened again: it stands still. */
export function frozen(at: Stamp): Clock {
  return { now: () => at, uptime: () => 0 };
}
