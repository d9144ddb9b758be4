import { app, BrowserWindow } from 'electron';
import type { CurrentJournal } from './current-journal.ts';

/** Milliseconds between two looks while a window is in front. */
const every = 60_000;

/**
 * Looks for what a folder sync brought from other computers: when a window comes to the front, and now and then while it is there. Nothing else would
 * ask for it, for what the window has read it does not ask for again until it hears of a change.
 */
export function lookForArrivals(journal: CurrentJournal): void {
  let looking = false;
  const look = async () => {
    const vault = journal.app.app.opened;
    if (!vault || vault.isLocked || looking) return;
    looking = true;
    // What cannot be read now is told to whoever asks for it.
    await vault.lookAround().catch(() => undefined);
    looking = false;
  };
  app.on('browser-window-focus', () => void look());
  setInterval(() => {
    if (BrowserWindow.getFocusedWindow()) void look();
  }, every).unref();
}
