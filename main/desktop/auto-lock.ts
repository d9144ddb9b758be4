import { powerMonitor } from 'electron';
import type { CurrentJournal } from './current-journal.ts';
import type { KeepFirst } from './keep-first.ts';

/** Minutes without a key or a movement after which a protected journal locks itself. */
const idleMinutes = 10;

/** Locks a protected journal when nobody is there: when the computer sleeps or locks its screen, and after a while of idleness. What was typed last is kept first. */
export function lockWhenAway(journal: CurrentJournal, keepFirst: KeepFirst): void {
  let locking: Promise<void> | undefined;
  const lockNow = async () => {
    const vault = journal.app.app.opened;
    // Suspend comes twice on some systems: what is locked already is left alone.
    if (vault?.protection !== 'passphrase' || vault.isLocked) return;
    await keepFirst.ask();
    await journal.app.call('vault.lock', {});
  };
  // What asks for it while it is being locked, as the screen's lock does beside the sleep, must not lock it again once it has been opened.
  const lock = () => (locking ??= lockNow().finally(() => (locking = undefined)));
  powerMonitor.on('suspend', () => void lock());
  powerMonitor.on('lock-screen', () => void lock());
  setInterval(() => {
    if (powerMonitor.getSystemIdleTime() >= idleMinutes * 60) void lock();
  }, 30_000).unref();
}
