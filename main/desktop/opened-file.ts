import type { Handlers } from '../handlers.ts';
import { droppedFile } from './given-files.ts';
import type { PlaceTokens } from './tokens.ts';

/** The file that the system asked this program to open, until a window takes it to be checked. The last one counts. */
export class OpenedFile {
  #path: string | undefined;

  put(path: string): void {
    this.#path = path;
  }

  take(): string | undefined {
    const path = this.#path;
    this.#path = undefined;
    return path;
  }
}

/** The window is given a token for it, as for a file that was dropped. */
export function openedHandlers(opened: OpenedFile, tokens: PlaceTokens): Handlers<'desktop.opened'> {
  return {
    'desktop.opened': async () => {
      const path = opened.take();
      if (path === undefined) return {};
      const { token, name } = await droppedFile(tokens, path);
      return { file: { token, name } };
    },
  };
}
