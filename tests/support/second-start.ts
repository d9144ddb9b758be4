import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { electronProgram } from './electron-program.ts';
import type { Running } from './launch.ts';

const root = resolve(import.meta.dirname, '../..');

/** Starts the program once more beside the running one, as a second double click would, on a file where one is given; gives the code it ends with. */
export async function startAgain({ folder, vault, state }: Running, file?: string): Promise<number | null> {
  const program = spawn(
    electronProgram(),
    [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      root,
      `--vault=${vault}`,
      ...(file === undefined ? [] : [file]),
    ],
    {
      env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'profile'), ON_RECORD_STATE: state },
      cwd: root,
      stdio: 'ignore',
    },
  );
  await once(program, 'exit');
  return program.exitCode;
}
