import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import type { Bridge } from '../../shared/contract.ts';
import type { Failure } from '../../shared/result.ts';
import { newQueryClient } from '../../renderer/app/asking.ts';
import { Foundation } from '../../renderer/app/Foundation.tsx';
import type { Program } from '../support/program.ts';

/** A page on a real program: its bridge is the program's own door, with nothing between. */
export interface Page {
  show(node: ReactNode): () => void;
  /** From now on this call is refused, as a full disk or a second program would do. */
  refuse(name: string, failure: Failure): void;
}

/** Gives the simulated page a bridge to a program. */
export function pageOn(program: Program): Page {
  const refused = new Map<string, Failure>();
  const bridge: Bridge = {
    call: async (name, input) => {
      const error = refused.get(name);
      return error ? { ok: false, error } : program.app.call(name, input);
    },
    listen: (listener) => program.app.listen(listener),
  };
  Object.defineProperty(window, 'bridge', { value: bridge, configurable: true });
  return {
    refuse: (name, failure) => void refused.set(name, failure),
    show: (node) => {
      const { unmount } = render(
        <QueryClientProvider client={newQueryClient()}>
          <Foundation>{node}</Foundation>
        </QueryClientProvider>,
      );
      return unmount;
    },
  };
}
