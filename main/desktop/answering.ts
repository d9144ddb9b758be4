import { Refusal, type Result } from '../../shared/result.ts';
import { answer } from '../door.ts';
import type { Handlers, WindowCall } from '../handlers.ts';
import type { PastedFiles } from '../pasted.ts';
import type { AskedAhead } from './asked-ahead.ts';
import type { CurrentJournal } from './current-journal.ts';
import { droppedFile, pastedBytes } from './given-files.ts';
import type { Answering } from './serve.ts';
import type { PlaceTokens } from './tokens.ts';

export interface AnsweringWith {
  readonly journal: CurrentJournal;
  /** What was asked before a page did. */
  readonly ahead: AskedAhead;
  /** The calls of the desktop itself. */
  readonly own: Handlers<WindowCall>;
  readonly tokens: PlaceTokens;
  readonly pasted: PastedFiles;
  readonly log: (error: unknown) => void;
  /** Told of every question. */
  readonly heard: () => void;
}

/** Answers the windows: tokens become paths, the desktop's own calls are answered here; the rest is the same as at the terminal. */
export function answering({ journal, ahead, own, tokens, pasted, log, heard }: AnsweringWith): Answering {
  return {
    call: (name, input) =>
      orRefusal(async () => {
        heard();
        const resolved = tokens.resolve(name, input);
        return Object.hasOwn(own, name)
          ? await answer(own, name, resolved, log)
          : await (ahead.take(name, resolved) ?? journal.app.call(name, resolved));
      }),
    dropped: (path) => orRefusal(async () => ({ ok: true, value: await droppedFile(tokens, path) })),
    pasted: (name, bytes) =>
      orRefusal(() => Promise.resolve({ ok: true, value: pastedBytes(tokens, pasted, name, bytes) })),
  };
}

/** What a refusal says, as an answer. A programming error is thrown on. */
async function orRefusal<T>(act: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, error: error.failure };
    throw error;
  }
}
