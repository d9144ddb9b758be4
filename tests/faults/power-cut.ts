import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Outcome } from './run.ts';
import { endlessWriter, inspect, someVault, stateIn } from './writer.ts';

const run = (command: string, ...args: readonly string[]) =>
  execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });

/**
 * Cuts the power of a file system on a loop device 0 to 400 ms after the first acknowledgement, mounts it again and looks. `lost`: nothing
 * that was not synced survives; `flushed`: the file system's log does, the data does not. Needs root, loop devices and Python.
 * Where other programs on the machine make mount namespaces, they keep this file system mounted and it answers EIO: give it one of its own then,
 * `unshare -m --propagation private npm run test:faults -- power-cut`.
 */
export async function powerCut(fs: 'ext4' | 'xfs', log: 'lost' | 'flushed', runs: number): Promise<Outcome> {
  const name = `power cut, ${fs}, log ${log}`;
  const root = mkdtempSync(join(tmpdir(), 'faults-power-'));
  const image = join(root, 'disk.img');
  const mount = join(root, 'disk');
  mkdirSync(mount);
  let mounted = false;
  const attach = () => {
    run('mount', '-o', 'loop', image, mount);
    mounted = true;
  };
  const detach = async () => {
    for (let tries = 0; mounted; tries++) {
      try {
        run('umount', mount);
        mounted = false;
      } catch (error) {
        if (tries > 100) throw error;
        await pause(50);
      }
    }
  };
  try {
    const missing = whyNot(fs, image, attach);
    if (missing !== undefined) return { line: `${name}: not run, because ${missing}`, held: true };
    const golden = join(root, 'golden');
    const client = await someVault(golden, stateIn(root), 500);
    const folder = join(mount, 'vault');
    const wrong: string[] = [];
    let acknowledged = 0;
    let torn = 0;
    for (let i = 0; i < runs; i++) {
      if (!mounted) attach();
      rmSync(folder, { recursive: true, force: true });
      cpSync(golden, folder, { recursive: true });
      run('sync', '-f', mount);
      const state = join(root, `state-${i}`);
      cpSync(stateIn(root), state, { recursive: true });
      const switchOff = spawn(
        'python3',
        [join(import.meta.dirname, 'shut-down.py'), mount, log === 'lost' ? '2' : '1'],
        { stdio: ['pipe', 'pipe', 'ignore'] },
      );
      await said(switchOff);
      const writer = endlessWriter(folder, state, client);
      await writer.begun;
      await pause(Math.random() * 400);
      writer.stopCounting();
      const down = said(switchOff);
      switchOff.stdin?.end('now\n');
      await down;
      await writer.kill();
      await detach();
      attach();
      acknowledged += writer.count();
      const found = await inspect(folder, state, client, Math.max(500, writer.acknowledged()));
      if (found.torn) torn++;
      wrong.push(...found.wrong.map((what) => `run ${i + 1}: ${what}`));
      rmSync(state, { recursive: true });
    }
    const line = `${name}: ${runs} runs, ${acknowledged} acknowledged entries, ${wrong.length} wrong, ${torn} torn tails set aside${wrong.map((what) => `\n  ${what}`).join('')}`;
    return { line, held: wrong.length === 0 };
  } finally {
    await detach();
    rmSync(root, { recursive: true, force: true });
  }
}

/** Makes and mounts the file system; why that cannot be, where it cannot. */
function whyNot(fs: string, image: string, attach: () => void): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'it takes root on Linux';
  for (const [command, ...args] of [
    ['python3', '--version'],
    [`mkfs.${fs}`, '-V'],
  ] as const) {
    try {
      run(command, ...args);
    } catch {
      return `${command} is not there`;
    }
  }
  try {
    run('truncate', '-s', '400M', image);
    run(`mkfs.${fs}`, ...(fs === 'xfs' ? ['-q', '-f'] : ['-q', '-F']), image);
    attach();
    return undefined;
  } catch (error) {
    return `no ${fs} can be mounted on a loop device here (${error instanceof Error ? (error.message.split('\n')[1] ?? error.message) : String(error)})`;
  }
}

function said(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.stdout?.once('data', () => done());
    child.once('close', () => done());
  });
}
