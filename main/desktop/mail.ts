import { shell } from 'electron';
import { Refusal } from '../../shared/result.ts';
import type { Handlers } from '../handlers.ts';
import { mailtoOf } from '../mailto.ts';

/** Hands a letter to the system's mail program. It is the only address that ever leaves this program, and it is never but a `mailto:`. */
export function mailHandlers(): Handlers<'desktop.mail'> {
  return {
    'desktop.mail': async (letter) => {
      const { href } = mailtoOf(letter);
      try {
        await shell.openExternal(href);
      } catch {
        throw new Refusal('not-found', 'no mail program on this computer answered'); // Electron says no more than that it failed
      }
      return {};
    },
  };
}
