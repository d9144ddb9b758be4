import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openApp, type OpenApp } from '../../main/app.ts';
import type { Ask, CallName, Output } from '../../shared/contract.ts';
import type { Stamp } from '../../shared/journal/time.ts';
import type { Failure } from '../../shared/result.ts';
import { builtPlaces } from './built.ts';

/** The program on a real vault in a folder of its own, behind the same door as the terminal's. */
export interface Program extends AsyncDisposable {
  readonly app: OpenApp;
  readonly folder: string;
  readonly vault: string;
  readonly state: string;
  readonly clock: TestClock;
  /** Makes a call and gives its value; throws where it is refused. */
  call<N extends CallName>(name: N, input: Ask<N>): Promise<Output<N>>;
  /** Makes a call that is to be refused, with any input, and gives the failure. */
  refused(name: string, input: unknown): Promise<Failure>;
  /** Closes the program and opens it again on the same folder. */
  again(): Promise<void>;
}

/** A clock that goes on by itself: a second with every look, and further when a test says so. */
export class TestClock {
  #at = Date.parse('2026-11-12T20:00:00.000Z');
  #isHere = false;

  readonly now = (): Stamp => {
    this.#at += 1000;
    const at = new Date(this.#at);
    return this.#isHere
      ? {
          at: at.toISOString(),
          zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
          offset: 0 - at.getTimezoneOffset(),
        }
      : { at: at.toISOString(), zone: 'Europe/Warsaw', offset: 60 };
  };

  readonly uptime = (): number => this.#at / 1000;

  pass(minutes: number): void {
    this.#at += minutes * 60_000;
  }

  /** Shows from now on what this computer's own clock does, by which the window tells the day. */
  comeHere(): void {
    this.#at = Date.now();
    this.#isHere = true;
  }
}

/** Opens the program on a new vault; `begin: false` leaves the folder without one. `at` is the vault of another computer, which stays. */
export async function openProgram({
  at,
  begin = at === undefined,
  passphrase,
}: { readonly at?: string; readonly begin?: boolean; readonly passphrase?: string } = {}): Promise<Program> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-test-'));
  const vault = at ?? join(folder, 'vault');
  const state = join(folder, 'state');
  const clock = new TestClock();
  const errors: unknown[] = [];
  const open = () =>
    openApp({
      vault,
      surroundings: { clock, random: (bytes) => randomBytes(bytes), state, app: '1.0.0' },
      places: builtPlaces,
      // Only a new vault is begun with it: the tests unlock as a window does.
      passphrase: async (use) => (use === 'begin' ? passphrase : undefined),
      log: (error) => errors.push(error),
    });
  let app = open();
  const program: Program = {
    get app() {
      return app;
    },
    folder,
    vault,
    state,
    clock,
    async call(name, input) {
      const result = await app.call(name, input);
      if (!result.ok)
        throw new Error(`${name}: ${result.error.code}: ${result.error.message}`, { cause: errors.at(-1) });
      return result.value as Output<typeof name>; // answered by the same contract
    },
    async refused(name, input) {
      const result = await app.call(name, input);
      if (result.ok) throw new Error(`${name} was not refused`);
      return result.error;
    },
    async again() {
      await app.close();
      app = open();
    },
    async [Symbol.asyncDispose]() {
      await app.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  if (begin) await program.call('vault.create', { name: 'Anna Kowalska', currency: 'EUR' });
  return program;
}
