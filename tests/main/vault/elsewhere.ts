import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { onTestFinished } from 'vitest';

const root = resolve(import.meta.dirname, '../../..');
const own = join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Another process, running a script of this folder: its lines, one after the other. */
export interface Elsewhere {
  readonly child: ChildProcess;
  /** The next line it says; `undefined` once it has ended. */
  line(): Promise<string | undefined>;
  say(line: string): void;
  /** Ends it as a power cut would: no farewell. */
  kill(): Promise<void>;
  ended(): Promise<void>;
}

/** Starts another process with the Node that runs TypeScript as it is. */
export function elsewhere(script: string, ...args: readonly string[]): Elsewhere {
  const node = existsSync(own) ? own : process.execPath;
  const child = spawn(node, ['--no-warnings', join(import.meta.dirname, script), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const exit = new Promise<void>((done) => child.once('close', () => done()));
  const one: Elsewhere = {
    child,
    line: async () => (await lines.next()).value as string | undefined, // readline gives strings
    say: (line) => child.stdin.write(`${line}\n`),
    async kill() {
      child.kill('SIGKILL');
      await exit;
    },
    ended: () => exit,
  };
  onTestFinished(() => one.kill());
  return one;
}
