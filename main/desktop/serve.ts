import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron';
import type { EventName, Events, GivenPlace } from '../../shared/contract.ts';
import type { Result } from '../../shared/result.ts';
import { isOurs } from './sender.ts';

/** What answers behind the windows' door. Whatever a page gives is unknown until it was looked at there. */
export interface Answering {
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  readonly dropped: (path: unknown) => Promise<Result<GivenPlace>>;
  readonly pasted: (name: unknown, bytes: unknown) => Promise<Result<GivenPlace>>;
}

/**
 * The windows' door, and the only place that uses ipcMain. On one channel a page of the program's own asks for a call by its name. Files the user dropped or
 * pasted have channels of their own, which the page's `call` cannot reach: so a path can come only from the preload, and only for a file that was really
 * given. The sender is checked first; who comes before the program stands behind the door is kept waiting.
 */
export function serve(behind: Promise<Answering>): void {
  const handle = (channel: string, answer: (there: Answering, given: readonly unknown[]) => Promise<Result<unknown>>) =>
    ipcMain.handle(channel, async (event, ...given: unknown[]) =>
      isTrusted(event) ? answer(await behind, given) : refused('this page may not call'),
    );
  handle('call', (there, [name, input]) =>
    typeof name === 'string' ? there.call(name, input) : Promise.resolve(refused('a call has a name')),
  );
  handle('dropped', (there, [path]) => there.dropped(path));
  handle('pasted', (there, [name, bytes]) => there.pasted(name, bytes));
}

/** Tells every window. */
export function broadcast<E extends EventName>(name: E, payload: Events[E]): void {
  for (const window of BrowserWindow.getAllWindows()) {
    if (!window.isDestroyed()) window.webContents.send('event', name, payload);
  }
}

function isTrusted({ senderFrame, sender }: IpcMainInvokeEvent): boolean {
  return isOurs({
    frame: senderFrame,
    main: sender.mainFrame,
    isOfWindow: BrowserWindow.fromWebContents(sender) !== null,
  });
}

function refused(message: string): Result<never> {
  return { ok: false, error: { code: 'invalid-input', message } };
}
