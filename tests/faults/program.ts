import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

/** The program as a user has it at the terminal, answering lines until it is ended. */
export interface StreamingProgram {
  /** Makes a call; throws where it is refused. */
  call(name: string, input: object): Promise<Record<string, unknown>>;
  end(): Promise<void>;
}

const cli = resolve(import.meta.dirname, '../../dist/main/cli.js');

/** Starts the built program's stream on a vault, with a state folder of its own: another computer, as far as the program can tell. */
export function streamingProgram(vault: string, state: string): StreamingProgram {
  const child = spawn(process.execPath, [cli, '--vault', vault, '-'], {
    env: { ...process.env, ON_RECORD_STATE: state },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const exit = new Promise<void>((done) => child.once('close', () => done()));
  return {
    async call(name, input) {
      child.stdin.write(`${JSON.stringify({ call: name, input })}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${name}: the program ended`);
      const result = JSON.parse(String(value));
      if (!result.ok) throw new Error(`${name}: ${result.error.code}: ${result.error.message}`);
      return result.value;
    },
    async end() {
      child.stdin.end();
      await exit;
    },
  };
}
