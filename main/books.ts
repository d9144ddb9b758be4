import type { Entry } from '../shared/journal/entry.ts';
import { following } from '../shared/journal/following.ts';
import { clientFolds, type ClientLedgers } from '../shared/ledgers.ts';

/** A client's ledgers, and what was last computed from them. */
export interface ClientBooks {
  readonly ledgers: ClientLedgers;
  /**
   * Gives what was computed under this name before, where the question is the same and none of the ledgers it was computed from has changed since;
   * else computes it now. The question is all that the computation uses beside these ledgers. One answer is kept for each name.
   */
  remembered<T>(name: string, question: readonly unknown[], compute: () => T): T;
}

interface Answer {
  readonly question: readonly unknown[];
  readonly answer: unknown;
  /** The ledgers it read, each with the number of its changes then. */
  readonly read: ReadonlyMap<string, number>;
}

/** Opens the books of one client, and keeps them as its journal grows. */
export function openBooks(): { follow(entries: readonly Entry[]): ClientBooks } {
  const follow = following(clientFolds);
  const answers = new Map<string, Answer>();
  /** What the computations under way have read, the innermost last. */
  const reading: Map<string, number>[] = [];
  return {
    follow: (entries) => {
      const { states, changes } = follow(entries);
      const changed: Readonly<Record<string, number>> = changes;
      const note = (ledger: string): void => {
        reading.at(-1)?.set(ledger, changed[ledger] ?? 0);
      };
      const holds = ({ read }: Answer): boolean => [...read].every(([ledger, then]) => changed[ledger] === then);
      const computed = (question: readonly unknown[], compute: () => unknown): Answer => {
        const read = new Map<string, number>();
        reading.push(read);
        try {
          return { question, answer: compute(), read };
        } finally {
          reading.pop();
        }
      };
      return {
        // Whoever takes a ledger out depends on it from then on.
        ledgers: new Proxy(states, {
          get: (all, ledger) => {
            if (typeof ledger === 'string') note(ledger);
            return Reflect.get(all, ledger) as unknown;
          },
        }),
        remembered: <T>(name: string, question: readonly unknown[], compute: () => T): T => {
          const known = answers.get(name);
          const answer =
            known && sameList(known.question, question) && holds(known) ? known : computed(question, compute);
          answers.set(name, answer);
          for (const ledger of answer.read.keys()) note(ledger);
          return answer.answer as T; // one name is always computed by one function
        },
      };
    },
  };
}

function sameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((one, i) => Object.is(one, b[i]));
}
