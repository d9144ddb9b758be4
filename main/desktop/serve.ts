import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { EventName, Events } from '../../shared/contract.ts';
import { Refusal, type Result } from '../../shared/result.ts';
import { answer } from '../door.ts';
import type { Handlers, WindowCall } from '../handlers.ts';
import type { CurrentJournal } from './current-journal.ts';
import { origin } from './policy.ts';
import type { PlaceTokens } from './tokens.ts';

/**
 * The window's door, and the only place that uses ipcMain: one channel, on which a page of the program's own asks for a call by its name. The sender is
 * checked first; tokens become paths; the rest is the same as at the terminal.
 */
export function serve(
  journal: CurrentJournal,
  own: Handlers<WindowCall>,
  tokens: PlaceTokens,
  log: (error: unknown) => void,
): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Result<unknown>> => {
    if (!isTrusted(event)) return refused('this page may not call');
    if (typeof name !== 'string') return refused('a call has a name');
    try {
      const resolved = tokens.resolve(name, input);
      return Object.hasOwn(own, name) ? await answer(own, name, resolved, log) : await journal.app.call(name, resolved);
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, error: error.failure };
      throw error;
    }
  });
}

/** Tells every window. */
export function broadcast<E extends EventName>(name: E, payload: Events[E]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send('event', name, payload);
  }
}

/** Whether a call comes from the main frame of one of our own windows. A frame that is gone has no origin, and is not trusted. */
function isTrusted({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return (
    senderFrame !== null &&
    senderFrame === sender.mainFrame &&
    senderFrame.origin === origin &&
    BrowserWindow.fromWebContents(sender) !== null
  );
}

function refused(message: string): Result<never> {
  return { ok: false, error: { code: 'invalid-input', message } };
}
