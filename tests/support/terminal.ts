import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const cli = resolve(import.meta.dirname, '../../dist/main/cli.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The built command line, with a vault and a state folder of its own. */
export interface Terminal extends AsyncDisposable {
  readonly folder: string;
  readonly vault: string;
  /** Runs it with these words and, where given, this standard input. */
  run(words: readonly string[], input?: string): Promise<Ended>;
  /** One call that is to succeed; gives its value. */
  call(name: string, input?: object): Promise<Record<string, unknown>>;
}

export async function openTerminal(): Promise<Terminal> {
  const folder = await mkdtemp(join(tmpdir(), 'on-record-terminal-'));
  const vault = join(folder, 'vault');
  const run = (words: readonly string[], input = ''): Promise<Ended> =>
    new Promise((done, failed) => {
      const child = spawn(process.execPath, [cli, ...words], {
        env: { ...process.env, ON_RECORD_STATE: join(folder, 'state') },
      });
      let out = '';
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
      child.once('error', failed).once('close', (code) => done({ code, out, err }));
      child.stdin.on('error', () => undefined); // a program that refuses its words does not read its input
      child.stdin.end(input);
    });
  return {
    folder,
    vault,
    run,
    async call(name, input = {}) {
      const { code, out, err } = await run(['--vault', vault, name, JSON.stringify(input)]);
      if (code !== 0) throw new Error(`${name} exited ${code}: ${err}`);
      return JSON.parse(out);
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
