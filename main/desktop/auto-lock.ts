import { powerMonitor } from 'electron';
import type { CurrentJournal } from './current-journal.ts';

/** Minutes without a key or a movement after which a protected journal locks itself. */
const idleMinutes = 10;

/** Locks a protected journal when nobody is there: when the computer sleeps or locks its screen, and after a while of idleness. */
export function lockWhenAway(journal: CurrentJournal): void {
  const lock = () => {
    const vault = journal.app.app.opened;
    // Suspend comes twice on some systems: what is locked already is left alone.
    if (vault?.protection === 'passphrase' && !vault.isLocked) void journal.app.call('vault.lock', {});
  };
  powerMonitor.on('suspend', lock);
  powerMonitor.on('lock-screen', lock);
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= idleMinutes * 60) lock();
  }, 30_000).unref();
}
