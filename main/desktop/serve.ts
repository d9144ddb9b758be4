import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { EventName, Events, GivenPlace } from '../../shared/contract.ts';
import { Refusal, type Result } from '../../shared/result.ts';
import { answer } from '../door.ts';
import type { PastedFiles } from '../pasted.ts';
import type { Handlers, WindowCall } from '../handlers.ts';
import type { CurrentJournal } from './current-journal.ts';
import { droppedFile, pastedBytes } from './given-files.ts';
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

/**
 * The way in for files the user dropped or pasted. They have channels of their own, which the page's `call` cannot reach: so a path can come only from the
 * preload, and only for a file that was really given.
 */
export function serveFiles(tokens: PlaceTokens, pasted: PastedFiles): void {
  const given =
    (take: (...given: unknown[]) => Promise<GivenPlace>) =>
    async (event: IpcMainInvokeEvent, ...values: unknown[]): Promise<Result<GivenPlace>> => {
      if (!isTrusted(event)) return refused('this page may not call');
      try {
        return { ok: true, value: await take(...values) };
      } catch (error) {
        if (error instanceof Refusal) return { ok: false, error: error.failure };
        throw error;
      }
    };
  ipcMain.handle(
    'dropped',
    given((path) => droppedFile(tokens, path)),
  );
  ipcMain.handle(
    'pasted',
    given((name, bytes) => Promise.resolve(pastedBytes(tokens, pasted, name, bytes))),
  );
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
