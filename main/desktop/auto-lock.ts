import { powerMonitor } from 'electron';
import type { CurrentJournal } from './current-journal.ts';
import type { KeepFirst } from './keep-first.ts';

/** Minutes without a key or a movement after which a protected journal locks itself. */
const idleMinutes = 10;

/** Locks a protected journal when nobody is there: when the computer sleeps or locks its screen, and after a while of idleness. What was typed last is kept first. */
export function lockWhenAway(journal: CurrentJournal, keepFirst: KeepFirst): void {
  const lock = async () => {
    const vault = journal.app.app.opened;
    // Suspend comes twice on some systems: what is locked already is left alone.
    if (vault?.protection !== 'passphrase' || vault.isLocked) return;
    await keepFirst.ask();
    await journal.app.call('vault.lock', {});
  };
  powerMonitor.on('suspend', () => void lock());
  powerMonitor.on('lock-screen', () => void lock());
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= idleMinutes * 60) void lock();
  }, 30_000).unref();
}
