import { writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Bridge } from '../../shared/contract.ts';
import type { Failure } from '../../shared/result.ts';
import { newQueryClient } from '../../renderer/app/asking.ts';
import { Foundation } from '../../renderer/app/Foundation.tsx';
import { WhereaboutsContext, type Place } from '../../renderer/app/place.ts';
import type { Program } from '../support/program.ts';

/** A page on a real program: its bridge is the program's own door, with nothing between. */
export interface Page {
  /** Shows something where a place of the window is; returns the way to take it away again. */
  show(node: ReactNode, place?: Place): () => void;
  /** Where it led to, in order. */
  readonly went: readonly Place[];
  /** From now on this call is refused, as a full disk or a second program would do. */
  refuse(name: string, failure: Failure): void;
  /** So many of these calls from now on are answered, the next one is refused, and those after it are answered again. */
  refuseAfter(answered: number, name: string, failure: Failure): void;
  /** From now on this call waits until it is told to go. */
  hold(name: string): () => void;
  /** From now on the system's dialog answers with this place. */
  choose(path: string): void;
}

const ignored = () => undefined;
const nowhere = { move: ignored, remember: ignored, newClient: ignored, openPalette: ignored, timer: ignored };

/** Gives the simulated page a bridge to a program. */
export function pageOn(program: Program): Page {
  const refused = new Map<string, Failure>();
  const later = new Map<string, { left: number; readonly failure: Failure }>();
  const held = new Map<string, Promise<void>>();
  let chosen: string | undefined;
  const went: Place[] = [];
  const bridge: Bridge = {
    call: async (name, input) => {
      await held.get(name);
      const error = refused.get(name);
      if (error) return { ok: false, error };
      const awaited = later.get(name);
      if (awaited && awaited.left-- === 0) return { ok: false, error: awaited.failure };
      if (name === 'desktop.choose' && chosen !== undefined)
        return { ok: true, value: { token: chosen, name: basename(chosen) } };
      return program.app.call(name, chosen === undefined ? input : withPlaces(input as object));
    },
    listen: (listener) => program.app.listen(listener),
    dropped: () => Promise.resolve({ ok: false, error: { code: 'not-found', message: 'this is on no disk' } }),
    pasted: async (name, bytes) => {
      const token = join(program.folder, name);
      await writeFile(token, bytes);
      return { ok: true, value: { token, name } };
    },
  };
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true });
  return {
    refuse: (name, failure) => void refused.set(name, failure),
    refuseAfter: (left, name, failure) => void later.set(name, { left, failure }),
    hold: (name) => {
      const { promise, resolve } = Promise.withResolvers<void>();
      held.set(name, promise);
      return resolve;
    },
    choose: (path) => (chosen = path),
    went,
    show: (node, place = { at: 'today' }) => {
      const { unmount } = render(
        <QueryClientProvider client={newQueryClient()}>
          <Foundation>
            <WhereaboutsContext value={{ ...nowhere, place, go: (to) => went.push(to) }}>{node}</WhereaboutsContext>
          </Foundation>
        </QueryClientProvider>,
      );
      return unmount;
    },
  };
}

/** The input with paths in the place of a dialog's tokens, as the desktop's door has it; here a token is its path. */
function withPlaces(input: object): object {
  return Object.fromEntries(
    Object.entries(input).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === 'object' && value !== null && 'token' in value ? value.token : value,
    ]),
  );
}
