import { app, BrowserWindow, dialog, type WebContents } from 'electron';
import type { Translate } from '../../shared/messages/translate.ts';

/** Pages that begin anew, as at the lock: what they hold on to is let go without a question. */
const beginningAnew = new WeakSet<WebContents>();

/** Loads a page anew, and lets go of whatever it holds on to. */
export function beginAnew(contents: WebContents): void {
  beginningAnew.add(contents);
  contents.once('did-finish-load', () => beginningAnew.delete(contents));
  contents.reload();
}

/**
 * Asks before a window closes that holds on to words no disk would take (`renderer/app/UnkeptBanner.tsx`). Without an answer Electron would leave it open, and
 * say nothing.
 */
export function askBeforeLosing(words: () => Translate): void {
  const ask = (window: BrowserWindow) =>
    window.webContents.on('will-prevent-unload', (event) => {
      if (beginningAnew.has(window.webContents) || mayClose(window, words())) event.preventDefault();
    });
  for (const window of BrowserWindow.getAllWindows()) ask(window);
  app.on('browser-window-created', (_event, window) => ask(window));
}

function mayClose(window: BrowserWindow, t: Translate): boolean {
  const answer = dialog.showMessageBoxSync(window, {
    type: 'warning',
    message: t('unkept.closing'),
    detail: t('unkept.closingText'),
    buttons: [t('unkept.stay'), t('unkept.close')],
    defaultId: 0,
    cancelId: 0,
  });
  return answer === 1;
}
