import type { Handlers } from '../handlers.ts';
import { droppedFile } from './given-files.ts';
import type { OpenedFile } from './opened-file.ts';
import type { PlaceTokens } from './tokens.ts';

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
